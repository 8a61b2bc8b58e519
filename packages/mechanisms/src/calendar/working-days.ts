// Counting working days (工作日): a date and a number of days into a date, or two dates into a number.
import type { Calendar } from './calendar.ts';
import { type CalendarMissing, calendarMissing } from './calendar-refusal.ts';
import { dayReader } from './day-reader.ts';
import { dateOfDayNumber, dayNumber, type IsoDate, yearOf } from './iso-date.ts';

/**
 * Whether `date` is worked: make-up days are, public holidays are not, else Monday to Friday.
 * Refuses with `calendar-missing` when its year is not announced; compare with `=== true`, a refusal is truthy too.
 */
export function isWorkingDay(calendar: Calendar, date: IsoDate): boolean | CalendarMissing {
  return dayReader(calendar)(dayNumber(date)) ?? calendarMissing(yearOf(date));
}

/** `date` itself when it is worked, else the first working day after it. Refuses with `calendar-missing` like `addWorkingDays`. */
export function nextWorkingDay(calendar: Calendar, date: IsoDate): IsoDate | CalendarMissing {
  const isWorked = dayReader(calendar);
  for (let day = dayNumber(date); ; day += 1) {
    const worked = isWorked(day);
    if (worked === null) return missingAt(day);
    if (worked) return dateOfDayNumber(day);
  }
}

/** `date` itself when it is worked, else the last working day before it. Refuses with `calendar-missing` like `addWorkingDays`. */
export function lastWorkingDay(calendar: Calendar, date: IsoDate): IsoDate | CalendarMissing {
  const isWorked = dayReader(calendar);
  for (let day = dayNumber(date); ; day -= 1) {
    const worked = isWorked(day);
    if (worked === null) return missingAt(day);
    if (worked) return dateOfDayNumber(day);
  }
}

/**
 * Day on which a clock of `workingDays` runs out, counted from the day after `from` (the day of receipt is day zero).
 * Days are calendar dates in China Standard Time; the clock runs until the end of the returned day.
 * `workingDays` is a whole number from 0, else a RangeError; 0 gives `from` itself, also when that is a holiday.
 * Refuses with `calendar-missing` when the calendar does not cover a day on the way: we do not guess next year's holidays.
 */
export function addWorkingDays(calendar: Calendar, from: IsoDate, workingDays: number): IsoDate | CalendarMissing {
  if (!Number.isSafeInteger(workingDays) || workingDays < 0)
    throw new RangeError(`not a number of working days: ${workingDays}`);
  const isWorked = dayReader(calendar);
  let day = dayNumber(from);
  for (let left = workingDays; left > 0; ) {
    day += 1;
    const worked = isWorked(day);
    if (worked === null) return missingAt(day);
    if (worked) left -= 1;
  }
  return dateOfDayNumber(day);
}

/**
 * Working days after `from` up to and with `to`: from Monday to Wednesday 2, the “还剩 2 个工作日” of a clock due on Wednesday.
 * 0 on the same day; when `to` is earlier, the number from `to` to `from` with a minus: days overdue.
 * Refuses with `calendar-missing` when the calendar does not cover a day counted.
 */
export function workingDaysBetween(calendar: Calendar, from: IsoDate, to: IsoDate): number | CalendarMissing {
  const isWorked = dayReader(calendar);
  const [first, last] = from <= to ? [from, to] : [to, from];
  const end = dayNumber(last);
  let count = 0;
  for (let day = dayNumber(first) + 1; day <= end; day += 1) {
    const worked = isWorked(day);
    if (worked === null) return missingAt(day);
    if (worked) count += 1;
  }
  return from <= to ? count : 0 - count;
}

function missingAt(day: number): CalendarMissing {
  return calendarMissing(yearOf(dateOfDayNumber(day)));
}
