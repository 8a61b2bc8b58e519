// Dates reckoned on paper, from the list of days off and make-up days alone; shares nothing with the kernel's calendar.

const DAY_MS = 24 * 60 * 60 * 1000;
const CHINA_MS = 8 * 60 * 60 * 1000;

/** A year's days as the API lists them. */
export interface ListedDays {
  readonly holidays: ReadonlySet<string>;
  readonly workdays: ReadonlySet<string>;
}

const stamp = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day in China at an instant. */
export const chineseDay = (instant: string): string => dayAt(Date.parse(instant) + CHINA_MS);

export const later = (day: string, days: number): string => dayAt(stamp(day) + days * DAY_MS);

export const apart = (from: string, to: string): number => Math.round((stamp(to) - stamp(from)) / DAY_MS);

export function isWorked(day: string, { holidays, workdays }: ListedDays): boolean {
  if (workdays.has(day)) return true;
  if (holidays.has(day)) return false;
  const weekday = new Date(stamp(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day itself, or the next one that is worked. */
export function movedOn(day: string, listed: ListedDays): string {
  let moved = day;
  while (!isWorked(moved, listed)) moved = later(moved, 1);
  return moved;
}

export function afterWorkingDays(day: string, amount: number, listed: ListedDays): string {
  let reached = day;
  for (let left = amount; left > 0; ) {
    reached = later(reached, 1);
    if (isWorked(reached, listed)) left -= 1;
  }
  return reached;
}

/** The same date of the month after; its last day where it has no such date. */
export function nextMonth(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month, Math.min(date, last)));
}
