import type { Queryable } from '../../queries/queryable.ts';

/** Matters that lower governments made of this one and that have not ended. */
export async function countOpenChildren(db: Queryable, matter: string): Promise<number> {
  const { rows } = await db.query<{ open: number }>(
    `select count(*)::int as open from matters where parent = $1 and phase not in ('closed', 'archived', 'withdrawn')`,
    [matter],
  );
  return rows[0]!.open;
}
