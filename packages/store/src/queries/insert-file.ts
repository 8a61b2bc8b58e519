import type { Queryable } from './queryable.ts';

interface NewFile {
  readonly government: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Leaves a file that is there already as it is. */
export async function insertFile(db: Queryable, { government, sha256, mediaType, bytes }: NewFile): Promise<void> {
  await db.query(
    `insert into files (government, sha256, media_type, bytes) values ($1, $2, $3, $4)
     on conflict (government, sha256) do nothing`,
    [government, sha256, mediaType, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)],
  );
}
