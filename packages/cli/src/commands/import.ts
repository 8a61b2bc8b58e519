// luoshi import: files into the ledger's database.
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { Reading } from '@luoshi/ledger';
import { isGovernmentCode, openStore, type Store, storeSentence } from '@luoshi/store';
import { type Context, UsageError } from '../context.ts';
import { fileBytes } from '../reading/file-bytes.ts';
import { inOrder } from '../reading/in-order.ts';
import type { Outcome } from '../reading/outcome.ts';
import { openPool, type Pool } from '../reading/pool.ts';
import { unreadSentence } from '../reading/unread-sentence.ts';
import { openChosenDatabase } from './chosen-database.ts';
import { HEAP_MB, timeoutMsOf } from './reading-options.ts';

export interface ImportOptions {
  readonly government: string;
  readonly name?: string;
  readonly by?: string;
  readonly data?: string;
  readonly timeout?: string;
}

/** Files read at once: the next is read while one is written. */
const JOBS = 2;

/**
 * Keeps each file with its reading in a transaction of its own, in order, and says a line for each. Files that cannot be read or
 * kept leave nothing behind, and the others are still kept. 0 when all are in the ledger, also when they were before; else 1.
 */
export async function importFiles(files: readonly string[], options: ImportOptions, context: Context): Promise<number> {
  const { government: code } = options;
  if (!isGovernmentCode(code)) throw new UsageError(context.messages['import.wrongCode']({ code }));
  const pool = openPool({ jobs: JOBS, timeoutMs: timeoutMsOf(options.timeout, context), heapMb: HEAP_MB });
  const database = await openChosenDatabase(options);
  try {
    const store = await openStore(database);
    return await keepAll(files, { options, context, pool, store });
  } finally {
    await pool.close();
    await database.close();
  }
}

interface Keeping {
  readonly options: ImportOptions;
  readonly context: Context;
  readonly pool: Pool;
  readonly store: Store;
}

async function keepAll(files: readonly string[], keeping: Keeping): Promise<number> {
  const { pool, context } = keeping;
  let exitCode = 0;
  const task = { format: 'line', language: context.language, columns: 0 } as const;
  for await (const outcome of inOrder(each(files), JOBS, (path) => pool.read({ ...task, path }))) {
    const { isKept, sentence } = await keep(outcome, keeping);
    if (isKept) console.log(sentence);
    else {
      exitCode = 1;
      console.error(sentence);
    }
  }
  return exitCode;
}

interface Told {
  readonly isKept: boolean;
  readonly sentence: string;
}

async function keep(outcome: Outcome, { options, context, store }: Keeping): Promise<Told> {
  const { language, messages } = context;
  const { path } = outcome;
  if (outcome.kind === 'unread') return { isKept: false, sentence: unreadSentence(outcome, language) };
  const bytes = await fileBytes(path);
  if (!(bytes instanceof Uint8Array))
    return { isKept: false, sentence: unreadSentence({ kind: 'unread', path, why: bytes }, language) };
  const reading = JSON.parse(new TextDecoder().decode(outcome.bytes)) as Reading;
  const government = { code: options.government, name: options.name };
  const kept = await store.importReport({ government, bytes, reading, by: options.by ?? userInfo().username });
  const name = basename(path);
  if ('refused' in kept) {
    const isNameless = kept.code === 'government-name-missing';
    return {
      isKept: false,
      sentence: isNameless ? messages['import.noName']({ name }) : storeSentence(kept, language),
    };
  }
  const counts = { quantities: reading.quantities.length, commitments: reading.commitments.length };
  return {
    isKept: true,
    sentence: kept.repeated ? messages['import.already']({ name }) : messages['import.done']({ name, ...counts }),
  };
}

async function* each(files: readonly string[]): AsyncGenerator<string> {
  yield* files;
}
