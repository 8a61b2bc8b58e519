// luoshi read: files in, documents out.
import { availableParallelism } from 'node:os';
import { type Context, UsageError } from '../context.ts';
import { printedCollector } from '../reading/collect-printed.ts';
import { csvPart } from '../reading/csv-parts.ts';
import { problem } from '../reading/file-bytes.ts';
import { filesInFolder, isFolder, reportEndings } from '../reading/files-in-folder.ts';
import { inOrder } from '../reading/in-order.ts';
import type { Format, Outcome } from '../reading/outcome.ts';
import { pathList } from '../reading/path-list.ts';
import { openPool } from '../reading/pool.ts';
import { unreadList } from '../reading/unread-list.ts';
import { write } from '../terminal/output.ts';
import { progressOn } from '../terminal/progress.ts';
import { HEAP_MB, timeoutMsOf, wholeNumber } from './reading-options.ts';

export interface ReadOptions {
  readonly json?: boolean;
  readonly table?: boolean;
  readonly csv?: boolean;
  readonly jobs?: string;
  readonly timeout?: string;
  readonly null?: boolean;
}

/** Files begun and not yet printed, for each thread: enough that none waits for a slow neighbour, few enough to hold in memory. */
const AHEAD_PER_JOB = 4;

/** Prints the readings in input order and keeps going past files that cannot be read. 0 when all were read, else 1. */
export async function read(files: readonly string[], options: ReadOptions, context: Context): Promise<number> {
  if (files.length === 0) throw new UsageError(context.messages['read.noFiles']);
  const hasMany = files.includes('-') || (await Promise.all(files.map(isFolder))).includes(true);
  const isList = files.length > 1 || hasMany;
  const format = formatOf(options, isList, context);
  const jobs = options.jobs === undefined ? availableParallelism() : wholeNumber('--jobs', options.jobs, context);
  const pool = openPool({ jobs, timeoutMs: timeoutMsOf(options.timeout, context), heapMb: HEAP_MB });
  const total = hasMany ? null : files.length;
  const progress = progressOn(process.stderr, total, context.messages, !isList || process.stdout.isTTY);
  const unread = unreadList(context, progress.clear);
  const task = { format, language: context.language, columns: process.stdout.columns ?? 0 };
  const collectPrinted = printedCollector();
  let done = 0;
  let hasPrinted = false;
  const outcomes = inOrder(pathsOf(files, options), jobs * AHEAD_PER_JOB, async (asked) =>
    typeof asked === 'string' ? pool.read({ ...task, path: asked }) : asked,
  );
  for await (const outcome of outcomes) {
    done++;
    if (outcome.kind === 'unread') await unread.add(outcome);
    else await write(process.stdout, format === 'csv' ? csvPart(outcome.bytes, !hasPrinted) : outcome.bytes);
    hasPrinted ||= outcome.kind === 'read';
    collectPrinted();
    progress.step();
  }
  progress.clear();
  await pool.close();
  unread.tell(done);
  return unread.count === 0 ? 0 : 1;
}

function formatOf({ json, table, csv }: ReadOptions, isList: boolean, { messages }: Context): Format {
  if ([json, table, csv].filter(Boolean).length > 1) throw new UsageError(messages['read.oneForm']);
  if (csv) return 'csv';
  if (table) return 'table';
  if (isList) return 'line';
  return json || !process.stdout.isTTY ? 'json' : 'table';
}

/** The files asked for: `-` stands for the list on standard input, a folder for the reports in it and below. */
async function* pathsOf(files: readonly string[], options: ReadOptions): AsyncGenerator<Asked> {
  for (const file of files) {
    if (file === '-') yield* pathList(process.stdin, options.null ? '\0' : '\n');
    else if (await isFolder(file)) yield* reportsIn(file);
    else yield file;
  }
}

/** A path, or what is known of it without reading. */
type Asked = string | Outcome;

async function* reportsIn(folder: string): AsyncGenerator<Asked> {
  let count = 0;
  for await (const path of filesInFolder(folder, reportEndings)) {
    count++;
    yield path;
  }
  if (count === 0) yield { kind: 'unread', path: folder, why: problem(folder, 'empty-folder') };
}
