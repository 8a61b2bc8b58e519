// Reads an amount written in digits: 212.6亿元, 400余亩, 6%—6.5%, 3—5家, 10万(群众), 20MW.
// Declines dates, codes and names: 2022年, G342, 5G, “1311”, 7×24小时, 500强.
import { isDigit, readArabic } from '../../numerals/arabic.ts';
import { readUnit, type UnitRead } from '../../units/read-unit.ts';
import type { Amount } from '../amount.ts';
import type { Found } from '../found.ts';
import { isTimeOfCalendar } from './calendar.ts';
import { readStrokeFraction } from './fraction.ts';
import { isInName } from './in-name.ts';
import { isPartOfProportion } from './proportion.ts';
import { readRatioToOne } from './ratio-to-one.ts';
import { sharedPoints, sharedUnit } from './shared-unit.ts';

const RANGE_MARK = /^(?:——?|--?|～|至|到)$/;
const LATIN = /[A-Za-z_{.#]/;
/** How far back the item before a list item may begin. */
const LIST_ITEM_REACH = 800;
const OPERATOR = /[+×*=·/^]/;

/** The amount whose digits start at `start`, or how far the digits are no amount. */
export function readDigits(chars: string, start: number): Found {
  const listMark = behindListNumber(chars, start);
  if (listMark !== null) return { form: 'none', end: listMark };
  const first = readArabic(chars, start);
  if (first === null) return { form: 'none', end: start + 1 };
  const fraction = readStrokeFraction(chars, start, first.end, first.value);
  if (fraction !== null) return fraction;
  const ratio = readRatioToOne(chars, start, first.end, first.value);
  if (ratio !== null) return ratio;
  if (isCode(chars, start, first.end)) return none(chars, first.end);
  const range = readRange(chars, first.end);
  const number = range ?? { value: null, end: first.end };
  const unit = readUnit(chars, number.end);
  if (unit === null) {
    const implied = impliedUnit(chars, start, number.end);
    return implied === null ? none(chars, first.end) : amountOf(start, first.value, range, implied, number.end);
  }
  if (isGluedToLatin(chars, start, unit)) return none(chars, first.end);
  if (isTimeOfCalendar(chars, start, number.end, number.value ?? first.value, unit))
    return { form: 'none', end: unit.end };
  if (isInName(chars, start, unit.end) || isYearOfName(chars.slice(start, number.end), unit))
    return { form: 'none', end: unit.end };
  const points = unit.text === '个' ? sharedPoints(chars, unit.end) : null;
  return amountOf(start, first.value, range, points ?? unit, unit.end);
}

/** 2030国家某某专项: a year that a programme is named after. */
function isYearOfName(digits: string, { text }: UnitRead): boolean {
  return /^国家?$/.test(text) && /^(?:19|20)\d\d$/.test(digits);
}

/** The unit of a number without one behind it, where it measures something all the same. */
function impliedUnit(chars: string, start: number, end: number): UnitRead | null {
  if (isPartOfProportion(chars, start, end)) return SHARE;
  return isIndexValue(chars, start, end) ? NO_UNIT : sharedUnit(chars, start, end);
}

const NO_UNIT: UnitRead = { end: 0, text: '', family: 'bare', factor: 1, base: '', hedged: false };
const SHARE: UnitRead = { ...NO_UNIT, family: 'ratio', base: '%' };
/** 系数达到0.565, 收入比由2.07缩小到1.85: a decimal that is the value of an index. */
const INDEX_BEFORE = /(?:系数|指数|收入比|之比|比值|倍差|满意度|得分|价格比|密度|PMI)[^，。；、]{0,14}$/;

function isIndexValue(chars: string, start: number, end: number): boolean {
  return chars.slice(start, end).includes('.') && INDEX_BEFORE.test(chars.slice(Math.max(0, start - 20), start));
}

/** `\n16.3个…` behind an item 15.: the point ends the list number. Position behind it, else null. */
function behindListNumber(chars: string, start: number): number | null {
  if (start > 0 && chars[start - 1] !== '\n') return null;
  const number = /^(\d{1,2})\.\d/.exec(chars.slice(start, start + 4))?.[1];
  if (number === undefined || number === '1') return null;
  const before = chars.slice(Math.max(0, start - LIST_ITEM_REACH), start);
  return new RegExp(`(?:^|\\n)${Number(number) - 1}[.．、]`).test(before) ? start + number.length + 1 : null;
}

function amountOf(start: number, value: number, range: RangeEnd | null, unit: UnitRead, numberEnd = unit.end): Amount {
  const scale = range?.firstFactor ? range.firstFactor / unit.factor : 1;
  return {
    form: 'amount',
    start,
    end: numberEnd,
    value: value * scale,
    upper: range?.value ?? null,
    unit: unit.text,
    family: unit.family,
    factor: unit.factor,
    base: unit.base,
    hedge: unit.hedged ? 'more' : null,
    spelled: false,
  };
}

/** Leading zeros (telephone numbers) and digits tied to letters or signs: PM2.5, 1+N, 5·18. */
function isCode(chars: string, start: number, end: number): boolean {
  const before = chars[start - 1] ?? '';
  const behind = chars[end] ?? '';
  if (chars[start] === '0' && isDigit(chars.charCodeAt(start + 1))) return true;
  if (OPERATOR.test(behind) && /[\dN]/.test(chars[end + 1] ?? '')) return true;
  if (before === '×' || before === '*') return !/[A-Za-z千万兆吨]/.test(behind);
  return (
    (OPERATOR.test(before) && before !== '/') ||
    /[_{.]/.test(before) ||
    (before === '-' && isDigit(chars.charCodeAt(start - 2)))
  );
}

/** PM2.5, G342, A4: letters before the digits; a long word (GDP432亿元) may stand before an amount all the same. */
function isGluedToLatin(chars: string, start: number, unit: UnitRead): boolean {
  if (!LATIN.test(chars[start - 1] ?? '')) return false;
  const isWord = /[A-Za-z]{3}$/.test(chars.slice(Math.max(0, start - 3), start));
  return !(isWord && unit.family !== 'bare');
}

/** No amount, nor are the letters and digits tied to these. */
function none(chars: string, numberEnd: number): Found {
  let end = numberEnd;
  while (CODE_CHARS.has(chars[end] as string)) end++;
  return { form: 'none', end };
}

const CODE_CHARS = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.');

interface RangeEnd {
  readonly value: number;
  readonly end: number;
  /** Set when the first number had a unit of its own: its factor. */
  readonly firstFactor: number | null;
}

/** The second number of a range, when a range mark and a number follow the first (with or without unit: 6%—6.5%). */
function readRange(chars: string, firstEnd: number): RangeEnd | null {
  const plainRange = rangeAfter(chars, firstEnd);
  if (plainRange) return { ...plainRange, firstFactor: null };
  const unit = readUnit(chars, firstEnd);
  if (unit === null || unit.hedged) return null;
  const second = rangeAfter(chars, unit.end);
  if (second === null) return null;
  const secondUnit = readUnit(chars, second.end);
  const isSameUnit =
    secondUnit !== null &&
    (secondUnit.text === unit.text ||
      (secondUnit.text.startsWith(unit.text) && unit.family === 'bare') ||
      secondUnit.base === unit.base);
  return isSameUnit
    ? { ...second, firstFactor: unit.family === 'bare' || unit.text === secondUnit.text ? null : unit.factor }
    : null;
}

function rangeAfter(chars: string, at: number): { value: number; end: number } | null {
  for (const length of [2, 1]) {
    if (!RANGE_MARK.test(chars.slice(at, at + length))) continue;
    const second = readArabic(chars, at + length);
    if (second) return second;
  }
  return null;
}
