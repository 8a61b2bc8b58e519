import type { Queryable } from '../queries/queryable.ts';
import type { KeptTimer } from './settle.ts';

interface TimerRow extends Omit<KeptTimer, 'at'> {
  readonly at: Date;
}

/** A matter's timers that are due at `now`, earliest first. */
export async function listDueTimers(
  db: Queryable,
  government: string,
  matter: string,
  now: string,
): Promise<readonly KeptTimer[]> {
  const { rows } = await db.query<TimerRow>(
    `select clock, key, what, due_at as at from timers
     where government = $1 and matter = $2 and due_at <= $3 order by due_at, clock, key, what`,
    [government, matter, now],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
