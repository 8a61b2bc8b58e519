// One file and its fields out of a multipart body, within limits, or nothing.
import type { MultipartFile } from '@fastify/multipart';
import { refuseBySize } from '@luoshi/reader';
import type { FastifyRequest } from 'fastify';
import { apiFailure, readFailure } from '../refusals/api-failure.ts';

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fields: Readonly<Record<string, string>>;
}

/** What the form's borders and fields may add to the file's bytes. */
const formBytes = 16 * 1024;

/**
 * Refuses too large a file by its announced length before a byte is read, else as soon as the limit is passed; what is still on its
 * way is then thrown away. The file may stand before or after the fields.
 */
export async function receiveUpload(request: FastifyRequest, maxBytes: number): Promise<Upload> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maxBytes + formBytes) throw tooLarge('upload', announced, maxBytes);
  const fields: Record<string, string> = {};
  let file: Pick<Upload, 'name' | 'bytes'> | null = null;
  for await (const part of request.parts({ limits: { fileSize: maxBytes } })) {
    if (part.type === 'file')
      file = part.fieldname === 'file' ? await collected(part, maxBytes) : await skipped(part, file);
    else fields[part.fieldname] = String(part.value);
  }
  if (!file) throw apiFailure('file-missing');
  return { ...file, fields };
}

/** Ends at the limit, not at the end of what is sent: the parser goes on throwing the rest away. */
function collected({ file, filename }: MultipartFile, maxBytes: number): Promise<Pick<Upload, 'name' | 'bytes'>> {
  const name = shownName(filename);
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    file.on('data', (chunk: Buffer) => chunks.push(chunk));
    file.once('limit', () => {
      chunks.length = 0;
      reject(tooLarge(name, maxBytes + 1, maxBytes));
    });
    file.once('error', reject);
    file.once('close', () => reject(apiFailure('upload-broken')));
    file.once('end', () => {
      // A file that was here whole before anybody listened has passed its limit in silence.
      if (file.truncated) reject(tooLarge(name, maxBytes + 1, maxBytes));
      else resolve({ name, bytes: new Uint8Array(Buffer.concat(chunks)) });
    });
  });
}

async function skipped<Kept>({ file }: MultipartFile, kept: Kept): Promise<Kept> {
  for await (const _ of file);
  return kept;
}

function tooLarge(name: string, sizeBytes: number, maxBytes: number) {
  const refusal = refuseBySize(sizeBytes, name, { maxBytes });
  return refusal ? readFailure(refusal) : apiFailure('body-too-large');
}

/** The bare name: some browsers send the whole path. */
function shownName(filename: string | undefined): string {
  const bare = (filename ?? '')
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\0-\x1f\x7f]/g, '')
    .trim();
  return bare.slice(-200) || 'report';
}
