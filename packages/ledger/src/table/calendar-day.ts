// A day as people type it into a table: 2026-06-30, 2026/6/30, 2026年6月30日, 6月底前, 年底前, 上半年, 三季度, 十一月底.

const whole = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const withinYear = /^(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]|底|末)?\s*(?:之?前)?$/;
const monthOnly = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?\s*[底末]?\s*(?:之?前)?$/;
const partOfYear =
  /^(?:(\d{4})\s*年?|今年|本年|当年)?\s*(年底|年末|年内|全年|[底末内]|上半年|下半年|第?[1-4]\s*季度)\s*末?\s*(?:之?前)?$/;

/** Whether a text is a day of the calendar, written year-month-day (ISO). */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/**
 * The day (ISO) that a cell states; a month, a quarter, a half or the year stands for its last day. Words without year need `year`. Null where it is no day of the calendar.
 */
export function calendarDay(words: string, year: number | null = null): string | null {
  const text = inDigits(words.trim());
  const full = whole.exec(text);
  if (full) return checked(Number(full[1]), Number(full[2]), Number(full[3]));
  const month = monthOnly.exec(text);
  if (month) return checked(Number(month[1]), Number(month[2]), lastDayOf(Number(month[1]), Number(month[2])));
  const part = partOfYear.exec(text);
  if (part) return endOfPart(part[1] === undefined ? year : Number(part[1]), part[2]!);
  const short = year === null ? null : withinYear.exec(text);
  if (!short || year === null) return null;
  const at = Number(short[1]);
  return checked(year, at, short[2] === undefined ? lastDayOf(year, at) : Number(short[2]));
}

/** The last day of 上半年, 三季度 and so on; the year's own last day for the rest. */
function endOfPart(year: number | null, part: string): string | null {
  if (year === null) return null;
  const quarter = /[1-4]/.exec(part);
  const month = part === '上半年' ? 6 : quarter === null ? 12 : Number(quarter[0]) * 3;
  return checked(year, month, lastDayOf(year, month));
}

const DIGITS = '〇一二三四五六七八九';

/** 二〇二六年十一月三十日 → 2026年11月30日; a quarter's numeral too. */
function inDigits(text: string): string {
  return text
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year.replace(/零/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join(''),
    )
    .replace(/[二三]?十[一二三四五六七八九]?(?=[月日号])/g, (tens) => {
      const [before, after] = tens.split('十') as [string, string];
      return String((before === '' ? 1 : DIGITS.indexOf(before)) * 10 + Math.max(0, DIGITS.indexOf(after || '〇')));
    })
    .replace(/[一二三四五六七八九](?=[月日号]|\s*季度)/g, (digit) => String(DIGITS.indexOf(digit)));
}

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function checked(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDay(text) ? text : null;
}
