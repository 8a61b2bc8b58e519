// What is due takes effect, a few matters at a time, each in a transaction that also takes its timers away.
import type { Calendar } from '@luoshi/mechanisms';
import type { Pool, PoolClient } from 'pg';
import { calendarOf } from '../calendar/calendar-of.ts';
import { holdMatter } from '../matters/held-matter.ts';
import { monthsStood } from '../matters/months-stood.ts';
import { keepMonths } from '../matters/queries/keep-months.ts';
import { toldAt } from '../matters/queries/matter-row.ts';
import { updateMatter } from '../matters/queries/update-matter.ts';
import { standingColumns } from '../matters/standing-columns.ts';
import type { Queryable } from '../queries/queryable.ts';
import { inTransaction } from '../transaction.ts';
import { fireTimersOf } from './fire-timers-of.ts';
import { listTimers } from './list-timers.ts';
import { replaceTimers } from './replace-timers.ts';
import { type DueMatter, takeDue } from './take-due.ts';

/** Small, so that a matter is not locked for long while others are seen to. */
const BATCH = 20;

/**
 * Everything due at `now`; gives how many timers took effect. Any number of processes may do so at once, and one that dies leaves its
 * batch as it was. A matter that fails does not hold up the others: all failures are thrown together at the end.
 */
export async function fireDue(pool: Pool, now: Date): Promise<number> {
  const failures: { readonly matter: string; readonly error: unknown }[] = [];
  let fired = 0;
  for (;;) {
    const except = failures.map(({ matter }) => matter);
    const batch = await inTransaction(pool, async (db) => {
      const taken = await takeDue(db, { now: now.toISOString(), limit: BATCH, except });
      const calendars = new Map<string, Calendar>();
      const failed: typeof failures = [];
      let count = 0;
      for (const due of taken) {
        await db.query('savepoint one_matter');
        try {
          count += await fireMatter(db, due, await calendarIn(db, due.government, calendars), now);
        } catch (error) {
          await db.query('rollback to savepoint one_matter');
          failed.push({ matter: due.matter, error });
        }
      }
      return { taken: taken.length, count, failed };
    });
    failures.push(...batch.failed);
    fired += batch.count;
    if (batch.taken === 0) break;
  }
  if (failures.length > 0)
    throw new AggregateError(
      failures.map(({ error }) => error),
      `Timers of ${failures.length} matters did not take effect: ${failures.map(({ matter }) => matter).join(', ')}`,
    );
  return fired;
}

async function fireMatter(
  db: PoolClient,
  { government, matter: id }: DueMatter,
  calendar: Calendar,
  now: Date,
): Promise<number> {
  const [held, waiting] = await Promise.all([holdMatter(db, government, id), listTimers(db, government, id)]);
  if (!held) return 0;
  const { mechanism, matter, row } = held;
  const standing = { mechanism, matter, calendar, now: now.toISOString() };
  const effective = await fireTimersOf(db, government, standing, waiting);
  const { columns, timers } = standingColumns(standing, row.number);
  await Promise.all([
    replaceTimers(db, government, id, timers),
    updateMatter(db, { government, id, columns, problem: row.problem }),
    keepMonths(db, government, [{ matter: id, months: monthsStood({ ...held, calendar }, toldAt(row), standing.now) }]),
  ]);
  return effective.length;
}

async function calendarIn(db: Queryable, government: string, known: Map<string, Calendar>): Promise<Calendar> {
  const calendar = known.get(government) ?? (await calendarOf(db, government));
  known.set(government, calendar);
  return calendar;
}
