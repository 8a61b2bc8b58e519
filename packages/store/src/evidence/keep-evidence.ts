// A file that shows that something was done.
import { createHash } from 'node:crypto';
import type { Evidence } from '@luoshi/mechanisms';
import type { Queryable } from '../queries/queryable.ts';
import { storableText } from '../storable-text.ts';

export interface NewEvidence {
  readonly government: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly by: string;
}

/**
 * The same bytes are kept once in a government, under the name they first came with; events name them as they came each time. The days
 * after which a file that no event names is cleared begin anew.
 */
export async function keepEvidence(db: Queryable, file: NewEvidence, now: Date): Promise<Evidence> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const name = storableText(file.name);
  const mediaType = storableText(file.mediaType);
  await db.query(
    `insert into evidence_files (government, sha256, name, media_type, size, bytes, kept_by, kept_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (government, sha256) do update set kept_at = excluded.kept_at`,
    [
      file.government,
      sha256,
      name,
      mediaType,
      file.bytes.length,
      Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length),
      storableText(file.by),
      now,
    ],
  );
  return { sha256, name, mediaType };
}
