import type { Queryable } from '../queries/queryable.ts';

/** Where a government's chain ends; null where nothing was ever appended. */
export async function findHead(
  db: Queryable,
  government: string,
): Promise<{ readonly seq: number; readonly hash: string } | null> {
  const { rows } = await db.query<{ seq: string; hash: string }>(
    'select seq, hash from audit_heads where government = $1',
    [government],
  );
  return rows[0] ? { seq: Number(rows[0].seq), hash: rows[0].hash } : null;
}
