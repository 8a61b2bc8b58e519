import type { KeptFile } from '../store.ts';
import type { Queryable } from './queryable.ts';

/** The file a report was read from, null for none. */
export async function findFile(db: Queryable, government: string, report: string): Promise<KeptFile | null> {
  const { rows } = await db.query<{ name: string; media_type: string; bytes: Buffer }>(
    `select r.source_name as name, f.media_type, f.bytes
     from reports r join files f on f.government = r.government and f.sha256 = r.sha256
     where r.government = $1 and r.id = $2`,
    [government, report],
  );
  const [row] = rows;
  return row ? { name: row.name, mediaType: row.media_type, bytes: row.bytes } : null;
}
