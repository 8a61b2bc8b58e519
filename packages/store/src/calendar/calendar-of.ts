// The calendar that holds in a government: the one that comes with the program, corrected by what is entered.
import { builtInCalendar, type Calendar, type IsoDate, withOverrides, withYear } from '@luoshi/mechanisms';
import type { Queryable } from '../queries/queryable.ts';
import type { KeptDay, KeptYear } from './calendar.ts';
import { listDays, listYears } from './list-calendar.ts';

/** The built-in calendar itself where nothing is entered: what is derived from a calendar is remembered by identity. */
export async function calendarOf(db: Queryable, government: string): Promise<Calendar> {
  const [years, days] = await Promise.all([listYears(db, government), listDays(db, government)]);
  return correctedCalendar(years, days);
}

/** Years first, then single days over them. */
export function correctedCalendar(years: readonly KeptYear[], days: readonly KeptDay[]): Calendar {
  const withYears = years.reduce(
    (calendar, { year, source, holidays, workdays }) =>
      withYear(calendar, year, { announced: true, source, holidays: dates(holidays), workdays: dates(workdays) }),
    builtInCalendar,
  );
  return days.length === 0
    ? withYears
    : withOverrides(
        withYears,
        days.map((day) => ({ ...day, date: day.date as IsoDate })),
      );
}

/** PostgreSQL's dates as text have the same form. */
const dates = (days: readonly string[]): readonly IsoDate[] => days as readonly IsoDate[];
