// The day on which the report was delivered, from the line that says so.
import { ordinalValue } from '../outline/ordinal.ts';

const YEAR = '((?:19|20)\\d\\d|[一二][〇零一二三四五六七八九]{3})';
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const DAY = new RegExp(`${YEAR}年${NUMBER}月${NUMBER}日`, 'gu');
const NUMERIC_DAY = /((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?=在)/gu;
/** Dates beside these words are the printer's, the newspaper's or the web page's. */
const NOT_DELIVERY_BEFORE = /(?:发布|来源|发表|印发|时间|日期|更新|刊登|通过|编辑).{0,6}$/u;
const NOT_DELIVERY_BEHIND = /^.{0,2}(?:印发|印制|发布|通过|讨论)/u;
const DIGITS = '〇一二三四五六七八九';

/** ISO date of delivery stated in the folded text of the head, without line ends; null when it states none. */
export function deliveryDate(head: string): string | null {
  const days = [...head.matchAll(DAY), ...head.matchAll(NUMERIC_DAY)].filter((match) => isoDate(match) !== null);
  const behind = (match: RegExpMatchArray) => head.slice((match.index as number) + match[0].length);
  const before = (match: RegExpMatchArray) => head.slice(0, match.index);
  const chosen =
    days.find((match) => /^[，]?(?:上午|下午)?在/u.test(behind(match).slice(0, 5))) ??
    days.find((match) => /^[^。]{0,30}届[^。]{0,30}会议/u.test(behind(match).slice(0, 70))) ??
    days.find((match) => /[（—]$/u.test(before(match))) ??
    days.find(
      (match) =>
        !NOT_DELIVERY_BEFORE.test(before(match).slice(-12)) && !NOT_DELIVERY_BEHIND.test(behind(match).slice(0, 6)),
    );
  return chosen ? isoDate(chosen) : null;
}

function isoDate([, year, month, day]: RegExpMatchArray): string | null {
  const y = yearValue(year as string);
  const m = ordinalValue(month as string);
  const d = ordinalValue(day as string);
  if (m === null || d === null || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** 2023, 二〇二三 or 二零二三 as a number. */
export function yearValue(written: string): number {
  if (/^\d/u.test(written)) return Number(written);
  return Number([...written].map((sign) => (sign === '零' ? 0 : DIGITS.indexOf(sign))).join(''));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
