// One file from the disk into a reading in the wanted form.
import { basename } from 'node:path';
import { readDocument } from '@luoshi/ledger';
import { pdfAssets } from '@luoshi/reader/node';
import { fileBytes, problem } from './file-bytes.ts';
import type { Outcome, Task } from './outcome.ts';
import { present } from './present.ts';

/** Reads the file of `task`. Refusals and files that are not there come back as `unread`; only a defect is thrown. */
export async function readFileAs(task: Task): Promise<Outcome> {
  const { path } = task;
  const bytes = await fileBytes(path);
  if (!(bytes instanceof Uint8Array)) return { kind: 'unread', path, why: bytes };
  if (beginsAsReading(bytes)) return { kind: 'unread', path, why: problem(path, 'already-reading') };
  const reading = await readDocument(bytes, basename(path), { pdfAssets });
  if ('refused' in reading) return { kind: 'unread', path, why: reading };
  return { kind: 'read', path, bytes: new TextEncoder().encode(present(reading, task)) };
}

/** What `luoshi read --json` printed is no report, though it holds the words of one. */
const beginsAsReading = (bytes: Uint8Array): boolean =>
  /^\s*\{\s*"schema"\s*:\s*"luoshi-reading\//.test(new TextDecoder().decode(bytes.subarray(0, 100)));
