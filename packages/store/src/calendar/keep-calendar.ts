import type { Queryable } from '../queries/queryable.ts';
import type { KeptDay, KeptYear } from './calendar.ts';

interface Entered {
  readonly government: string;
  readonly by: string;
  readonly now: Date;
}

export async function keepDays(
  db: Queryable,
  { government, by, now, days }: Entered & { readonly days: readonly KeptDay[] },
): Promise<void> {
  await db.query(
    `insert into calendar_days (government, day, kind, note, entered_by, entered_at)
     select $1, date, kind, note, $3, $4 from json_to_recordset($2::json) as given (date date, kind text, note text)
     on conflict (government, day) do update
       set kind = excluded.kind, note = excluded.note, entered_by = excluded.entered_by, entered_at = excluded.entered_at`,
    [government, JSON.stringify(lastOfEach(days)), by, now],
  );
}

/** Of two entries for one day the later. */
const lastOfEach = (days: readonly KeptDay[]): KeptDay[] => [...new Map(days.map((day) => [day.date, day])).values()];

export async function removeDays(db: Queryable, government: string, dates: readonly string[]): Promise<void> {
  await db.query('delete from calendar_days where government = $1 and day = any ($2::date[])', [government, dates]);
}

export async function keepYear(
  db: Queryable,
  { government, by, now, year }: Entered & { readonly year: KeptYear },
): Promise<void> {
  await db.query(
    `insert into calendar_years (government, year, holidays, workdays, source, entered_by, entered_at)
     values ($1, $2, $3::date[], $4::date[], $5, $6, $7)
     on conflict (government, year) do update
       set holidays = excluded.holidays, workdays = excluded.workdays, source = excluded.source,
           entered_by = excluded.entered_by, entered_at = excluded.entered_at`,
    [government, year.year, year.holidays, year.workdays, year.source, by, now],
  );
}
