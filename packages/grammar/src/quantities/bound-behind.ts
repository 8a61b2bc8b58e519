// Words of bound behind an amount: 以上, 以内, 左右; 5万|人口以上.
import type { Bound } from '../facts.ts';

const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:人口)?(?:（含）)?(?:及其?|或)?以上/, '>='],
  [/^(?:人口)?(?:及其?|或)?以下/, '<='],
  [/^(?:以内|之内|内(?!外|部|容|地|生))/, '<='],
  [/^(?:左右|上下)/, '~'],
  [/^(?:多|余)(?![^，。；、]?样)/, '>'],
];
/** 内 bounds only time and prices; 3公里内 is a place. */
const INNER = /^内/;

/** The bound that stands behind an amount ending at `end`, and the position behind it; null when none does. */
export function boundBehind(chars: string, end: number, isTime: boolean): { bound: Bound; end: number } | null {
  const text = chars.slice(end, end + 6);
  for (const [pattern, bound] of BEHIND) {
    const match = pattern.exec(text);
    if (match && (isTime || !INNER.test(match[0]))) return { bound, end: end + match[0].length };
  }
  return null;
}
