// A reading given as a file: one that `luoshi read --json` printed, or a report that is read now.
import { basename } from 'node:path';
import { type Reading, readDocument } from '@luoshi/ledger';
import { pdfAssets } from '@luoshi/reader/node';
import { fileBytes } from './file-bytes.ts';
import type { Outcome } from './outcome.ts';

type Unread = Extract<Outcome, { kind: 'unread' }>;

/**
 * "-" is standard input. A JSON file as whatever it holds (whether that is a reading, its user says), any other file as the reading of the report in it.
 * JSON that cannot be parsed is null.
 */
export async function givenReading(path: string): Promise<Reading | Unread | null> {
  const bytes = path === '-' ? await standardInput() : await fileBytes(path);
  if (!(bytes instanceof Uint8Array)) return { kind: 'unread', path, why: bytes };
  if (isJson(bytes)) return parsed(new TextDecoder().decode(bytes));
  const reading = await readDocument(bytes, basename(path), { pdfAssets });
  return 'refused' in reading ? { kind: 'unread', path, why: reading } : reading;
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Whether the first letter that is no white space opens an object. A report begins with no brace. */
export function isJson(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 1024).find((byte, at) => byte > 0x20 && !(at < 3 && byte >= 0xbb));
  return first === '{'.charCodeAt(0);
}

function parsed(text: string): Reading | null {
  try {
    return JSON.parse(text) as Reading;
  } catch {
    return null;
  }
}
