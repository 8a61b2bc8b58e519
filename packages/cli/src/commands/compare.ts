// luoshi compare: one line a report, over as many as one likes.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { comparisonCells, comparisonHeads, comparisonRow, isReading, type Reading, toCsv } from '@luoshi/ledger';
import { type Context, UsageError } from '../context.ts';
import { givenReading, isJson } from '../reading/given-reading.ts';
import { jsonDocuments } from '../reading/json-documents.ts';
import { unreadSentence } from '../reading/unread-sentence.ts';
import { write } from '../terminal/output.ts';

export interface CompareOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Prints a line a reading, in input order, and keeps one at a time. What is no reading is told and passed over. 0 when all were readings. */
export async function compare(files: readonly string[], options: CompareOptions, context: Context): Promise<number> {
  const { messages, language } = context;
  if (files.length === 0) throw new UsageError(messages['compare.noFiles']);
  if (options.json && options.csv) throw new UsageError(messages['compare.oneForm']);
  let exitCode = 0;
  if (options.csv) await write(process.stdout, csvLine(comparisonHeads(language), true));
  for (const file of files)
    for await (const given of readingsIn(file, context)) {
      if ('problem' in given) {
        console.error(given.problem);
        exitCode = 1;
        continue;
      }
      const row = comparisonRow(given.reading);
      await write(process.stdout, options.csv ? csvLine(comparisonCells(row)) : `${JSON.stringify(row)}\n`);
    }
  return exitCode;
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
