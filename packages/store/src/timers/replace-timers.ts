import type { Timer } from '@luoshi/mechanisms';
import type { PoolClient } from 'pg';

/** Sets exactly these timers for a matter. */
export async function replaceTimers(
  db: PoolClient,
  government: string,
  matter: string,
  timers: readonly Timer[],
): Promise<void> {
  const before = db.query('delete from timers where government = $1 and matter = $2', [government, matter]);
  if (timers.length === 0) return void (await before);
  const after = db.query(
    `insert into timers (government, matter, clock, key, what, due_at)
     select $1, $2, clock, key, what, at
     from json_to_recordset($3::json) as set_for (clock text, key text, what text, at timestamptz)`,
    [government, matter, JSON.stringify(timers)],
  );
  await Promise.all([before, after]);
}
