// What scores and bulletins count of matters that were kept before it was written beside them, or whose calendar was changed since.
import type { Calendar } from '@luoshi/mechanisms';
import type { Pool } from 'pg';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Queryable } from '../queries/queryable.ts';
import { storableJson } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import { foldKept, keptMechanism } from './held-matter.ts';
import { monthsStood } from './months-stood.ts';
import { keepMonths } from './queries/keep-months.ts';
import { listEventsOf } from './queries/list-matter-events.ts';
import { toldAt } from './queries/matter-row.ts';
import { toldColumns } from './standing-columns.ts';
import { tellMonths } from './tell-months.ts';

/** Matters a transaction. */
const BATCH = 200;

interface Untold {
  readonly government: string;
  readonly id: string;
  readonly mechanism: string;
  readonly opened_at: Date;
  readonly told_at: Date | null;
}

/** What was done stays done when it is broken off. A matter that somebody works on is told by what they do. */
export async function tellUntold(pool: Pool, now: Date): Promise<number> {
  for (let all = 0; ; ) {
    const told = await inTransaction(pool, (db) => tellBatch(db, now));
    all += told;
    if (told < BATCH) return all + (await tellMonths(pool));
  }
}

async function tellBatch(db: Queryable, now: Date): Promise<number> {
  const { rows } = await db.query<Untold>(
    `select government, id, mechanism, opened_at, told_at from matters where deductions is null
     order by government, number limit $1 for no key update skip locked`,
    [BATCH],
  );
  for (const government of new Set(rows.map((row) => row.government))) {
    const its = rows.filter((row) => row.government === government);
    await tellOf(db, government, its, await calendarOf(db, government), now);
  }
  return rows.length;
}

async function tellOf(
  db: Queryable,
  government: string,
  rows: readonly Untold[],
  calendar: Calendar,
  now: Date,
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const events = await listEventsOf(db, government, ids);
  const told = rows.map(({ id, mechanism: name }) => {
    const mechanism = keptMechanism(name);
    const matter = foldKept(mechanism, events.get(id) ?? []);
    return toldColumns({ mechanism, matter, calendar, now: now.toISOString() });
  });
  const months = rows.map((row) => ({
    matter: row.id,
    months: monthsStood(
      { mechanism: keptMechanism(row.mechanism), events: events.get(row.id) ?? [], calendar },
      toldAt(row),
      now.toISOString(),
    ),
  }));
  await keepMonths(db, government, months);
  await db.query(
    `update matters as matter set deductions = told.deductions::jsonb, course = told.course, told_at = $4
     from unnest($2::text[], $3::text[], $5::text[]) as told (id, deductions, course)
     where matter.government = $1 and matter.id = told.id`,
    [government, ids, told.map(({ deductions }) => storableJson(deductions)), now, told.map(({ course }) => course)],
  );
}
