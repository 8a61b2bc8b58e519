import type { Evidence } from '@luoshi/mechanisms';
import type { Queryable } from '../queries/queryable.ts';

export interface KeptEvidence {
  readonly file: Evidence;
  readonly bytes: Buffer;
}

export async function findEvidence(db: Queryable, government: string, sha256: string): Promise<KeptEvidence | null> {
  const { rows } = await db.query<{ name: string; media_type: string; bytes: Buffer }>(
    'select name, media_type, bytes from evidence_files where government = $1 and sha256 = $2',
    [government, sha256],
  );
  const [row] = rows;
  return row ? { file: { sha256, name: row.name, mediaType: row.media_type }, bytes: row.bytes } : null;
}
