// Readings given as files, documents in a file or a pipe: one after the other, one in memory at a time.
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { isReading, type Reading } from '@luoshi/ledger';
import { type Context, UsageError } from '../context.ts';
import { filesInFolder, isFolder, readingEndings } from './files-in-folder.ts';
import { givenReading, isJson } from './given-reading.ts';
import { jsonDocuments } from './json-documents.ts';
import { unreadSentence } from './unread-sentence.ts';

/** A reading, or the sentence that says why there is none. */
type Given = { readonly reading: Reading } | { readonly problem: string };

/**
 * Hands over every reading in input order, of folders all that is below them. What is none is told on standard error and passed over,
 * with the sum at the end; then the exit code is 1.
 */
export async function eachReading(
  files: readonly string[],
  context: Context,
  take: (reading: Reading) => Promise<void> | void,
): Promise<number> {
  if (files.length === 0) throw new UsageError(context.messages['compare.noFiles']);
  let read = 0;
  let passedOver = 0;
  for await (const given of readingsOf(files, context)) {
    if ('reading' in given) {
      await take(given.reading);
      read++;
      continue;
    }
    console.error(given.problem);
    passedOver++;
  }
  if (passedOver === 0) return 0;
  if (read + passedOver > 1) console.error(context.messages['compare.sum']({ read, passedOver }));
  return 1;
}

async function* readingsOf(paths: readonly string[], context: Context): AsyncGenerator<Given> {
  for (const path of paths) {
    if (path === '-' || !(await isFolder(path))) {
      yield* readingsIn(path, context);
      continue;
    }
    let count = 0;
    for await (const file of filesInFolder(path, readingEndings)) {
      count++;
      yield* readingsIn(file, context);
    }
    if (count === 0) yield { problem: context.messages['compare.emptyFolder']({ name: path }) };
  }
}

/** "-" is standard input. */
async function* readingsIn(file: string, context: Context): AsyncGenerator<Given> {
  if (file === '-') {
    let count = 0;
    for await (const given of documentsIn(process.stdin, file, context)) {
      count++;
      yield given;
    }
    if (count === 0) yield { problem: context.messages['compare.emptyInput'] };
    return;
  }
  // A pipe gives its bytes once: compare <(luoshi read *.pdf).
  if (await isPipe(file)) {
    yield* documentsIn(createReadStream(file), file, context);
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

async function isPipe(file: string): Promise<boolean> {
  const facts = await stat(file).catch(() => null);
  return facts?.isFIFO() ?? false;
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
