// A day as people type it into a table: 2026-06-30, 2026/6/30, 2026年6月30日, 6月底前.

const whole = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const withinYear = /^(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]|底|末)?\s*(?:之?前)?$/;
const monthOnly = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?\s*[底末]?\s*前?$/;

/** Whether a text is a day of the calendar, written year-month-day (ISO). */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/**
 * The day (ISO) that a cell states; a month stands for its last day. Words without year need `year`. Null where it is no day of the calendar.
 */
export function calendarDay(words: string, year: number | null = null): string | null {
  const text = words.trim();
  const full = whole.exec(text);
  if (full) return checked(Number(full[1]), Number(full[2]), Number(full[3]));
  const month = monthOnly.exec(text);
  if (month) return checked(Number(month[1]), Number(month[2]), lastDayOf(Number(month[1]), Number(month[2])));
  const short = year === null ? null : withinYear.exec(text);
  if (!short || year === null) return null;
  const at = Number(short[1]);
  return checked(year, at, short[2] === undefined ? lastDayOf(year, at) : Number(short[2]));
}

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function checked(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDay(text) ? text : null;
}
