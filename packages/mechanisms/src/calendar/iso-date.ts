// A calendar date and arithmetic on it: days are counted in UTC, where every day has 24 hours, so no time zone can shift one.

declare const isoDateBrand: unique symbol;

/** A date of the calendar, `YYYY-MM-DD`, years 1000 to 9999; in this package always a date in China. Compares with `<` as text. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const MS_A_DAY = 86_400_000;

/** Whether `text` is `YYYY-MM-DD` and a day that exists: 2026-02-29 is none. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const ms = Date.parse(text);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text);
}

/** `text` as a date, for text that must be one; ask `isIsoDate` first about what a person typed. Throws a RangeError otherwise. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`no date of the calendar: ${text}`);
  return text;
}

/** Days since 1970-01-01; whole, negative before it. */
export function dayNumber(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / MS_A_DAY;
}

/** Dates told before: a clock asks for the same few hundred days again and again. */
const told = new Map<number, IsoDate>();
/** A hundred years of days. */
const MOST_TOLD = 36_525;

/** The date of a day number. Throws a RangeError outside the years 1000 to 9999. */
export function dateOfDayNumber(day: number): IsoDate {
  const before = told.get(day);
  if (before !== undefined) return before;
  if (told.size >= MOST_TOLD) told.clear();
  const date = spelt(day);
  told.set(day, date);
  return date;
}

function spelt(day: number): IsoDate {
  const text = new Date(day * MS_A_DAY).toISOString();
  if (text.length !== 24 || text < '1') throw new RangeError(`outside the years 1000 to 9999: ${text}`);
  return text.slice(0, 10) as IsoDate;
}

/** The date `days` later; earlier when negative. Whole numbers only. */
export function addDays(date: IsoDate, days: number): IsoDate {
  requireWhole(days);
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The same day of the month `months` later (earlier when negative), or that month's last day where it has no such day:
 * 2026-01-31 and one month is 2026-02-28 (Civil Code, article 202). Whole numbers only.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  requireWhole(months);
  const year = yearOf(date);
  const month = Number(date.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dateOfDayNumber(Date.UTC(year, month, Math.min(Number(date.slice(8)), lastDay)) / MS_A_DAY);
}

/** Calendar days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(date: IsoDate): number {
  return weekdayOfDayNumber(dayNumber(date));
}

/** As `weekday`, of a day number. */
export function weekdayOfDayNumber(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The year of a date, four digits. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function requireWhole(amount: number): void {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number: ${amount}`);
}
