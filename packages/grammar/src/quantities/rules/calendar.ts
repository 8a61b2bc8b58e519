// Tells dates from durations: 2022年, 3月5日 and 80周年 are dates, 连续4年 and 3日内 are amounts of time.
import type { UnitRead } from '../../units/read-unit.ts';

const FOLLOWS_DAYS = /^(?:以?内|工作|办结|之内|游|左右)/;

/** Whether number and unit name a time of the calendar instead of measuring one. */
export function isTimeOfCalendar(
  chars: string,
  start: number,
  numberEnd: number,
  value: number,
  unit: UnitRead,
): boolean {
  if (unit.family !== 'time') return false;
  const before = chars[start - 1] ?? '';
  if (before === '第') return true;
  if (unit.text === '周') return chars[unit.end] === '年';
  if (unit.text === '年' || unit.text === '年度') {
    return (
      (numberEnd - start >= 4 && value >= 1000 && value < 3000) ||
      before === "'" ||
      /^[0-9]{2}年(?:[度代初底末]|\d)/.test(chars.slice(start, unit.end + 1))
    );
  }
  if (unit.text === '日') return !FOLLOWS_DAYS.test(chars.slice(unit.end, unit.end + 2));
  return false;
}
