// A calendar as a table of days: a year's lists become one byte a day, once, and are then read by day number.
import type { Calendar, CalendarYear } from './calendar.ts';
import { dateOfDayNumber, dayNumber, isoDate, weekdayOfDayNumber, yearOf } from './iso-date.ts';

interface YearTable {
  /** Day number of 1 January. */
  readonly firstDay: number;
  /** 1 for a working day, one entry a day; null when the year is not announced. */
  readonly isWorked: Uint8Array | null;
  readonly length: number;
}

const tables = new WeakMap<Calendar, Map<number, YearTable>>();

/** Whether the day of a day number is worked, or null when its year is not announced. Fast for days near each other. */
export function dayReader(calendar: Calendar): (day: number) => boolean | null {
  let table: YearTable | undefined;
  return (day) => {
    if (table === undefined || day < table.firstDay || day >= table.firstDay + table.length)
      table = yearTable(calendar, yearOf(dateOfDayNumber(day)));
    return table.isWorked === null ? null : table.isWorked[day - table.firstDay] === 1;
  };
}

function yearTable(calendar: Calendar, year: number): YearTable {
  const known = tables.get(calendar) ?? new Map<number, YearTable>();
  const table = known.get(year) ?? makeTable(year, calendar.years[year]);
  tables.set(calendar, known.set(year, table));
  return table;
}

function makeTable(year: number, days: CalendarYear | undefined): YearTable {
  const firstDay = dayNumber(isoDate(`${year}-01-01`));
  const length = dayNumber(isoDate(`${year}-12-31`)) - firstDay + 1;
  if (!days?.announced) return { firstDay, length, isWorked: null };
  const isWorked = Uint8Array.from({ length }, (_, at) => (weekdayOfDayNumber(firstDay + at) <= 5 ? 1 : 0));
  for (const date of days.holidays) isWorked[dayNumber(date) - firstDay] = 0;
  for (const date of days.workdays) isWorked[dayNumber(date) - firstDay] = 1;
  return { firstDay, length, isWorked };
}
