import type { Queryable } from '../../queries/queryable.ts';
import { TAKEN_OVER } from '../taken-over-work.ts';

/** Matters that lower governments made of this one and that have not ended; one that a successor took over counts there. */
export async function countOpenChildren(db: Queryable, matter: string): Promise<number> {
  const { rows } = await db.query<{ open: number }>(
    `select count(*)::int as open from matters m where parent = $1 and phase not in ('closed', 'archived', 'withdrawn')
     and not exists (
       select 1 from governments g join matters t on t.government = g.merged_into
       where g.code = m.government and t.work = $2 || m.id and t.parent = $1
     )`,
    [matter, TAKEN_OVER],
  );
  return rows[0]!.open;
}
