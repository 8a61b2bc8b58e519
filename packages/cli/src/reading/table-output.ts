// Where a table goes line by line: JSON Lines or CSV on standard output, or a Parquet file.
import { type Cell, type FigureCell, type FigureColumn, toCsv } from '@luoshi/ledger';
import { type Context, UsageError } from '../context.ts';
import { write } from '../terminal/output.ts';
import { isFolder } from './files-in-folder.ts';

/** At most one may be chosen; without any it is JSON. */
export interface TableOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  /** Where to write the file. */
  readonly parquet?: string;
}

/** How a thing becomes lines: in words for CSV, under names of columns for Parquet. */
export interface TableForm<Thing> {
  readonly heads: readonly string[];
  readonly lines: (thing: Thing) => readonly (readonly Cell[])[];
  readonly columns: readonly FigureColumn[];
  readonly rows: (thing: Thing) => readonly (readonly FigureCell[])[];
}

interface TableOutput<Thing> {
  add(thing: Thing): Promise<void>;
  /** Puts a file in its place. */
  close(): Promise<void>;
  /** Leaves no half file. */
  abandon(): Promise<void>;
}

/**
 * Opens the output, lets it be filled, and closes it: a file is put in its place when `fill` has ended, or not at all. Gives what
 * `fill` gives. Throws UsageError where more than one form is asked for, or the file cannot be written.
 */
export async function intoTable<Thing>(
  options: TableOptions,
  form: TableForm<Thing>,
  context: Context,
  fill: (add: TableOutput<Thing>['add']) => Promise<number>,
): Promise<number> {
  const output = await tableOutput(options, form, context);
  try {
    const exitCode = await fill(output.add);
    await output.close();
    return exitCode;
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

async function tableOutput<Thing>(
  { json, csv, parquet }: TableOptions,
  form: TableForm<Thing>,
  { messages }: Context,
): Promise<TableOutput<Thing>> {
  if ([json, csv, parquet].filter(Boolean).length > 1) throw new UsageError(messages['table.oneForm']);
  if (parquet !== undefined) return parquetOutput(parquet, form, messages);
  if (!csv) return printed((thing) => write(process.stdout, `${JSON.stringify(thing)}\n`));
  await write(process.stdout, csvOf([form.heads], true));
  return printed((thing) => write(process.stdout, csvOf(form.lines(thing))));
}

const nothing = async () => {};
const printed = <Thing>(add: TableOutput<Thing>['add']): TableOutput<Thing> => ({
  add,
  close: nothing,
  abandon: nothing,
});

/** Only who asks for a file waits for its writer to load. */
async function parquetOutput<Thing>(
  path: string,
  { columns, rows }: TableForm<Thing>,
  messages: Context['messages'],
): Promise<TableOutput<Thing>> {
  if (await isFolder(path)) throw new UsageError(messages['table.isFolder']({ name: path }));
  const { openParquetFile } = await import('@luoshi/documents');
  try {
    const file = openParquetFile(path, columns);
    return {
      add: async (thing) => {
        for (const row of rows(thing)) await file.add(row);
      },
      close: () => file.close(),
      abandon: () => file.abandon(),
    };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(messages['table.unwritable']({ name: path, reason }));
  }
}

/** The heads come with the mark that tells Excel and WPS of UTF-8. */
function csvOf(lines: readonly (readonly Cell[])[], isHead = false): string {
  return lines
    .map((cells) =>
      toCsv(
        { title: '', columns: cells.map((cell) => (cell === null ? '' : String(cell))), rows: [] },
        { bom: isHead },
      ),
    )
    .join('');
}
