// Where matters stood at the ends of months, of those whose calendar was changed since, or that changed before it was written.
import type { Pool } from 'pg';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Queryable } from '../queries/queryable.ts';
import { inTransaction } from '../transaction.ts';
import { keptMechanism } from './held-matter.ts';
import { monthStood } from './months-stood.ts';
import { keepMonths } from './queries/keep-months.ts';
import { listEventsOf } from './queries/list-matter-events.ts';

/** Months of matters a transaction. */
const BATCH = 200;

interface Untold {
  readonly government: string;
  readonly matter: string;
  readonly month: string;
  readonly mechanism: string;
}

/** Gives how many months of matters were written. What was done stays done when it is broken off. */
export async function tellMonths(pool: Pool): Promise<number> {
  for (let all = 0; ; ) {
    const told = await inTransaction(pool, tellBatch);
    all += told;
    if (told < BATCH) return all;
  }
}

async function tellBatch(db: Queryable): Promise<number> {
  const { rows } = await db.query<Untold>(
    `select s.government, s.matter, s.month, m.mechanism from matter_months s
       join matters m on m.government = s.government and m.id = s.matter
     where s.light is null order by s.government, s.matter, s.month limit $1 for no key update of s skip locked`,
    [BATCH],
  );
  for (const government of new Set(rows.map((row) => row.government)))
    await tellOf(
      db,
      government,
      rows.filter((row) => row.government === government),
    );
  return rows.length;
}

async function tellOf(db: Queryable, government: string, rows: readonly Untold[]): Promise<void> {
  const [calendar, events] = await Promise.all([
    calendarOf(db, government),
    listEventsOf(db, government, [...new Set(rows.map(({ matter }) => matter))]),
  ]);
  const told = rows.map(({ matter, month, mechanism }) => {
    const lived = { mechanism: keptMechanism(mechanism), events: events.get(matter) ?? [], calendar };
    return { matter, months: [monthStood(lived, month)] };
  });
  await keepMonths(db, government, told);
}
