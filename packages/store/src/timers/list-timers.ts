import type { Queryable } from '../queries/queryable.ts';
import type { KeptTimer } from './settle.ts';

interface TimerRow extends Omit<KeptTimer, 'at'> {
  readonly at: Date;
}

/** A matter's timers, earliest first. */
export async function listTimers(db: Queryable, government: string, matter: string): Promise<readonly KeptTimer[]> {
  const { rows } = await db.query<TimerRow>(
    `select clock, key, what, due_at as at from timers
     where government = $1 and matter = $2 order by due_at, clock, key, what`,
    [government, matter],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
