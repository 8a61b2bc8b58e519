// Which days are worked: a record a year as the State Council announced it, corrected by what an administrator enters.
import { type IsoDate, isIsoDate, yearOf } from './iso-date.ts';

/** A year as announced. Days in neither list follow the week: Monday to Friday worked, Saturday and Sunday not. */
export interface CalendarYear {
  /** False: the State Council has not said yet, and every question about the year is refused. */
  readonly announced: boolean;
  /** Days off (放假、调休), ascending; weekend days may be listed too. */
  readonly holidays: readonly IsoDate[];
  /** Make-up working days (调休上班), ascending. */
  readonly workdays: readonly IsoDate[];
  /** Title and number of the notice. */
  readonly source: string;
}

/** Years not in it count as not announced. Never changed in place: what is derived from it is remembered by identity. */
export interface Calendar {
  readonly years: Readonly<Record<number, CalendarYear>>;
}

/** One day as an administrator sets it, with why. */
export interface DayOverride {
  readonly date: IsoDate;
  readonly kind: 'holiday' | 'workday';
  readonly note: string;
}

/**
 * The calendar with `year` as given, replacing what it held of that year, overrides too: apply overrides last.
 * Throws a RangeError when a day is not of that year or is both off and worked.
 */
export function withYear(calendar: Calendar, year: number, days: CalendarYear): Calendar {
  for (const date of [...days.holidays, ...days.workdays])
    if (!isIsoDate(date) || yearOf(date) !== year) throw new RangeError(`${date} is no day of ${year}`);
  const twice = days.workdays.find((date) => days.holidays.includes(date));
  if (twice) throw new RangeError(`${twice} is both off and worked`);
  return { years: { ...calendar.years, [year]: days } };
}

/**
 * The calendar with single days set; of two for one day the later wins. The notes stay with whoever keeps the overrides.
 * An override does not announce its year: a single day says nothing about the others.
 */
export function withOverrides(calendar: Calendar, overrides: readonly DayOverride[]): Calendar {
  return overrides.reduce((before, { date, kind }) => {
    const year = yearOf(date);
    return withYear(before, year, withDay(before.years[year] ?? notAnnounced, date, kind));
  }, calendar);
}

const notAnnounced: CalendarYear = { announced: false, holidays: [], workdays: [], source: '' };

function withDay(days: CalendarYear, date: IsoDate, kind: DayOverride['kind']): CalendarYear {
  const holidays = days.holidays.filter((other) => other !== date);
  const workdays = days.workdays.filter((other) => other !== date);
  (kind === 'holiday' ? holidays : workdays).push(date);
  return { ...days, holidays: holidays.sort(), workdays: workdays.sort() };
}
