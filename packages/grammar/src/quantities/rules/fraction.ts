// Reads a fraction: 百分之八十, 三分之二, 1/3以上的社区.
// Declines dates, page counts and names: 24/7, 3/4号机组.
import { readArabic } from '../../numerals/arabic.ts';
import { readChinese } from '../../numerals/chinese.ts';
import type { Amount } from '../amount.ts';

const OF = '分之';
const LARGEST = 100;
/** What stands behind a fraction in digits. */
const ENDS = /^(?:以[上下内]|左右|的|多|强|弱|[，。；、）\n])/;

/** The fraction in Chinese words whose first numeral `denominator` ends at `end`; null when none goes on there. */
export function readWordFraction(chars: string, start: number, end: number, denominator: number): Amount | null {
  if (!chars.startsWith(OF, end)) return null;
  const numerator = readChinese(chars, end + OF.length) ?? readArabic(chars, end + OF.length);
  if (numerator === null || denominator < 2) return null;
  return denominator === LARGEST
    ? share(start, numerator.end, numerator.value, { factor: 1, spelled: true })
    : share(start, numerator.end, numerator.value / denominator, { factor: 100, spelled: true });
}

/** The fraction in digits whose numerator ends at `end`, where the stroke stands; null for anything else. */
export function readStrokeFraction(chars: string, start: number, end: number, numerator: number): Amount | null {
  if (chars[end] !== '/' || /[\w./-]/.test(chars[start - 1] ?? '')) return null;
  const denominator = readArabic(chars, end + 1);
  if (denominator === null || denominator.value <= numerator || denominator.value >= LARGEST) return null;
  if (numerator < 1 || !ENDS.test(chars.slice(denominator.end, denominator.end + 2))) return null;
  return share(start, denominator.end, numerator / denominator.value, { factor: 100, spelled: false });
}

/** `value` has no unit of its own; times `factor` it is a percentage. */
function share(start: number, end: number, value: number, { factor, spelled }: Pick<Amount, 'factor' | 'spelled'>) {
  const unit = factor === 1 ? '%' : '';
  return {
    ...{ form: 'amount', start, end, value, upper: null, unit, family: 'ratio', factor, base: '%', hedge: null },
    spelled,
  } as const satisfies Amount;
}
