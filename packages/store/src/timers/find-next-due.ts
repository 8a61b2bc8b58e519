import type { Queryable } from '../queries/queryable.ts';

/** When the next timer is due, of all governments; null where none is set. */
export async function findNextDue(db: Queryable): Promise<Date | null> {
  const { rows } = await db.query<{ due_at: Date }>('select due_at from timers order by due_at limit 1');
  return rows[0]?.due_at ?? null;
}
