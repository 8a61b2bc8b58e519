// Instants and days as people in the office read them: the day in China, written out.

const CHINA_MS = 8 * 60 * 60 * 1000;

/** The calendar day in China Standard Time of an ISO 8601 instant: 2026-02-11T20:00:00Z → 2026-02-12. */
export const chinaDayOf = (instant: string): string =>
  new Date(Date.parse(instant) + CHINA_MS).toISOString().slice(0, 10);

/** 2026-02-11 → 2026年2月11日. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
