// The calendar that comes with the program: the years the State Council had announced when it was built.
import { announcedYears } from './announced-years.ts';
import type { Calendar, CalendarYear } from './calendar.ts';
import { type IsoDate, isoDate } from './iso-date.ts';

/** 2018 to 2026. Later years are entered by an administrator, who pastes the notice: see `parseNotice`. */
export const builtInCalendar: Calendar = {
  years: Object.fromEntries(
    announcedYears.map(({ year, holidays, workdays, source }): [number, CalendarYear] => [
      year,
      { announced: true, holidays: datesOf(year, holidays), workdays: datesOf(year, workdays), source },
    ]),
  ),
};

function datesOf(year: number, days: string): IsoDate[] {
  return days.split(' ').map((day) => isoDate(`${year}-${day}`));
}
