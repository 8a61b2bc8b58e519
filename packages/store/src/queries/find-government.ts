import type { Queryable } from './queryable.ts';

/** Name kept for a government's code, null for an unknown one. */
export async function findGovernmentName(db: Queryable, code: string): Promise<string | null> {
  const { rows } = await db.query<{ name: string }>('select name from governments where code = $1', [code]);
  return rows[0]?.name ?? null;
}
