import { INSTALLATION } from '../installation.ts';
import type { Queryable } from '../queries/queryable.ts';

/**
 * Sets a timer due at `now` for every matter under way in a government, or in all for the installation: its days are told anew. Gives
 * how many.
 */
export async function askRecount(db: Queryable, government: string, now: Date): Promise<number> {
  const { rowCount } = await db.query(
    `insert into timers (government, matter, clock, key, what, due_at)
     select government, id, '', '', 'recount', $2 from matters
     where ($1 = $3 or government = $1) and phase in ('open', 'waiting', 'suspended')
     on conflict (government, matter, clock, key, what) do update set due_at = excluded.due_at`,
    [government, now, INSTALLATION],
  );
  // Of those that have ended no timer tells anew what was taken off their score.
  await db.query(
    `update matters set deductions = null
     where ($1 = $2 or government = $1) and phase in ('closed', 'archived', 'withdrawn') and deductions <> '[]'`,
    [government, INSTALLATION],
  );
  // Where no light was on, no day was counted.
  await db.query(
    `update matter_months set unit = null, course = null, light = null
     where ($1 = $2 or government = $1) and light <> 'off'`,
    [government, INSTALLATION],
  );
  return rowCount ?? 0;
}
