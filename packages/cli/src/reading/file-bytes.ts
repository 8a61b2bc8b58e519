// The bytes of a file, or why it is left alone.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Refusal, refuseBySize } from '@luoshi/reader';
import type { Problem, ProblemCode } from './outcome.ts';

/** Reads a whole file, or a pipe with a name. A file over the reader's limit is refused by its size alone, before a byte of it is read. */
export async function fileBytes(path: string): Promise<Uint8Array | Refusal | Problem> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return problem(path, 'folder');
    if (facts.isFIFO()) return plain(await readFile(path));
    if (!facts.isFile()) return problem(path, 'not-a-file');
    return refuseBySize(facts.size, basename(path)) ?? plain(await readFile(path));
  } catch (error) {
    return fromSystem(path, error as NodeJS.ErrnoException);
  }
}

/** The same bytes without Node's additions, which pdf.js does not take. */
const plain = ({ buffer, byteOffset, length }: Buffer): Uint8Array => new Uint8Array(buffer, byteOffset, length);

const codes: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'folder',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
};

function fromSystem(path: string, error: NodeJS.ErrnoException): Problem {
  return problem(path, codes[error.code ?? ''] ?? 'unreadable', error.message);
}

/** Why the file `name` is left alone, in words of `messages/`. */
export function problem(name: string, code: ProblemCode, detail?: string): Problem {
  return { refused: false, code, facts: detail === undefined ? { name } : { name, detail } };
}
