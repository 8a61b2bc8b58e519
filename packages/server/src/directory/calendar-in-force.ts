// The calendar that counts for a government: the program's, with what administrators entered over it.
import { builtInCalendar, type Calendar, isoDate, withOverrides, withYear } from '@luoshi/mechanisms';
import type { KeptDay, Store } from '@luoshi/store';

export interface CalendarInForce {
  readonly calendar: Calendar;
  /** The days set by hand, with why. */
  readonly days: readonly KeptDay[];
}

/** Years entered replace those of the program; single days come last. */
export async function calendarInForce(store: Store, government: string): Promise<CalendarInForce> {
  const { years, days } = await store.calendar.entered(government);
  const whole = years.reduce(
    (before, { year, announced, source, holidays, workdays }) =>
      withYear(before, year, { announced, source, holidays: holidays.map(isoDate), workdays: workdays.map(isoDate) }),
    builtInCalendar,
  );
  return {
    calendar: withOverrides(
      whole,
      days.map((day) => ({ ...day, date: isoDate(day.date) })),
    ),
    days,
  };
}
