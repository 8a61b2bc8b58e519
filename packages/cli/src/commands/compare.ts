// luoshi compare: one line a report, over as many as one likes.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import {
  type ComparisonRow,
  comparisonCells,
  comparisonHeads,
  comparisonRow,
  figureColumns,
  figureRows,
  isReading,
  type Reading,
  toCsv,
} from '@luoshi/ledger';
import { type Context, UsageError } from '../context.ts';
import { givenReading, isJson } from '../reading/given-reading.ts';
import { jsonDocuments } from '../reading/json-documents.ts';
import { unreadSentence } from '../reading/unread-sentence.ts';
import { write } from '../terminal/output.ts';

export interface CompareOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  /** Where to write the file. */
  readonly parquet?: string;
}

/**
 * Tells a line a reading (or a row a figure), in input order, and keeps one reading at a time. What is no reading is told and
 * passed over. 0 when all were readings; a Parquet file is put in its place at the end, or not at all.
 */
export async function compare(files: readonly string[], options: CompareOptions, context: Context): Promise<number> {
  const { messages } = context;
  if (files.length === 0) throw new UsageError(messages['compare.noFiles']);
  if ([options.json, options.csv, options.parquet].filter(Boolean).length > 1)
    throw new UsageError(messages['compare.oneForm']);
  const output = await outputOf(options, context);
  let exitCode = 0;
  try {
    for (const file of files)
      for await (const given of readingsIn(file, context)) {
        if ('problem' in given) {
          console.error(given.problem);
          exitCode = 1;
          continue;
        }
        await output.add(comparisonRow(given.reading));
      }
    await output.close();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return exitCode;
}

interface Output {
  add(row: ComparisonRow): Promise<void>;
  close(): Promise<void>;
  abandon(): Promise<void>;
}

const nothing = async () => {};

async function outputOf({ csv, parquet }: CompareOptions, { language, messages }: Context): Promise<Output> {
  if (parquet !== undefined) return parquetOutput(parquet, messages);
  if (!csv) {
    const add = (row: ComparisonRow) => write(process.stdout, `${JSON.stringify(row)}\n`);
    return { add, close: nothing, abandon: nothing };
  }
  await write(process.stdout, csvLine(comparisonHeads(language), true));
  return { add: (row) => write(process.stdout, csvLine(comparisonCells(row))), close: nothing, abandon: nothing };
}

/** Only who asks for a file waits for its writer to load. */
async function parquetOutput(path: string, messages: Context['messages']): Promise<Output> {
  const { openParquetFile } = await import('@luoshi/documents');
  try {
    const file = openParquetFile(path, figureColumns);
    return {
      add: async (row) => {
        for (const cells of figureRows(row)) await file.add(cells);
      },
      close: () => file.close(),
      abandon: () => file.abandon(),
    };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(messages['compare.unwritable']({ name: path, reason }));
  }
}

/** A row of cells as a line of CSV; the heads with the mark that tells Excel and WPS of UTF-8. */
const csvLine = (cells: readonly (string | number | null)[], isHead = false): string =>
  toCsv({ title: '', columns: cells.map((cell) => (cell === null ? '' : String(cell))), rows: [] }, { bom: isHead });

type Given = { readonly reading: Reading } | { readonly problem: string };

async function* readingsIn(file: string, context: Context): AsyncGenerator<Given> {
  if (file === '-') {
    yield* documentsIn(process.stdin, file, context);
    return;
  }
  const start = await beginningOf(file);
  if (start !== null && isJson(start)) yield* documentsIn(createReadStream(file), file, context);
  else yield await report(file, context);
}

async function* documentsIn(
  chunks: AsyncIterable<Uint8Array | string>,
  file: string,
  { messages }: Context,
): AsyncGenerator<Given> {
  let count = 0;
  for await (const text of jsonDocuments(chunks)) {
    if (text.trim() === '') continue;
    count++;
    const value = parsed(text);
    yield isReading(value) ? { reading: value } : { problem: messages['compare.notReading']({ name: file, count }) };
  }
}

async function report(file: string, { language, messages }: Context): Promise<Given> {
  const reading = await givenReading(file);
  if (reading === null) return { problem: messages['compare.notReading']({ name: file, count: 1 }) };
  return 'kind' in reading ? { problem: unreadSentence(reading, language) } : { reading };
}

/** Null where the file cannot be opened: reading it then says why. */
async function beginningOf(file: string): Promise<Uint8Array | null> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return null;
  try {
    const bytes = new Uint8Array(1024);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
