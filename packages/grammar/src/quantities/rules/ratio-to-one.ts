// Reads how many times one thing is another, in whole numbers: 加工产值与农业产值之比突破1：1. The value stands before the colon; with
// decimals it is read as an index (收入比2.1：1).
// Declines times, scales and the parts of a whole: 8：30, 1：500, 3：4：3.
import { readArabic } from '../../numerals/arabic.ts';
import type { Amount } from '../amount.ts';

const COLON = /[：:∶]/;
/** That things are compared, and the verb by which they came to it. */
const COMPARED =
  /(?:之比|比例|比值|配比|收入比|产值比)[已将由从]?(?:突破|超过?|达到?|为|是|保持在|控制在|稳定在|(?:提高|提升|扩大|缩小|调整|优化|上升|下降|降|升)[到至为])?了?$/;
const LOOK_BACK = 16;

/** The ratio whose first number ends at `end`; null where none is compared. */
export function readRatioToOne(chars: string, start: number, end: number, value: number): Amount | null {
  if (!COLON.test(chars[end] ?? '') || !Number.isInteger(value)) return null;
  const one = readArabic(chars, end + 1);
  if (one === null || one.value !== 1 || COLON.test(chars[one.end] ?? '')) return null;
  if (!COMPARED.test(chars.slice(Math.max(0, start - LOOK_BACK), start))) return null;
  return {
    ...{ form: 'amount', start, end: one.end, value, upper: null, unit: '', family: 'bare', factor: 1, base: '' },
    hedge: null,
    spelled: false,
  };
}
