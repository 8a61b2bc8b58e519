// Reads a fraction: 百分之八十, 三分之二, 1/3以上的社区, 缩减一半.
// Declines dates, page counts and names: 24/7, 3/4号机组; a half that is no measure: 一半是天灾.
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

/** What a half is the size of: how much less or more, or what share. */
const HALF_OF =
  /(?:压缩|压减|缩减|缩短|削减|精简|减少|减轻|减|降低|下降|降|提高|增加|增长|占[^，；、。]{0,12}?|达到?|[降减]至)了?(?:约|近|超过|超|不到)?$/;
const HALF_ENDS = /^(?:以[上下]|左右|多|[，。；、）\n]|$)/;

/** 一半 at `start`, where it tells how large a change or a share is; null elsewhere. */
export function readHalf(chars: string, start: number): Amount | null {
  if (!chars.startsWith('一半', start) || !HALF_ENDS.test(chars.slice(start + 2, start + 4))) return null;
  if (!HALF_OF.test(chars.slice(Math.max(0, start - 18), start))) return null;
  return share(start, start + 2, 0.5, { factor: 100, spelled: true });
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
