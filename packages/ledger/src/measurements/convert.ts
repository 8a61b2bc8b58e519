// A value from one unit into another where that is exact, else why not.
import { type NamedUnit, unitNamed } from '@luoshi/grammar';
import { classifiers } from '../account/figures/comparable.ts';

export type Converted =
  | { readonly value: number }
  | { readonly refused: 'unit-unknown' | 'unit-other'; readonly unit: string };

/** Digits that survive: more are the noise of binary fractions. */
const DIGITS = 12;

/**
 * 48000万元 → 4.8亿元, 2公顷 → 30亩, 3‰ → 0.3%. Classifiers that count one thing (家, 户) are equal. Refused: another quantity (亩
 * against 公里, 元 against 美元, % against 个百分点), and words that are no unit.
 */
export function converted(value: number, from: string, to: string): Converted {
  if (from.trim() === to.trim()) return { value };
  const [mine, theirs] = [unitNamed(from), unitNamed(to)];
  if (mine === null) return { refused: 'unit-unknown', unit: from };
  if (theirs === null) return { refused: 'unit-unknown', unit: to };
  if (!isOneThing(mine, theirs)) return { refused: 'unit-other', unit: from };
  return { value: mine.factor === theirs.factor ? value : trimmed((value * mine.factor) / theirs.factor) };
}

const isOneThing = (one: NamedUnit, other: NamedUnit): boolean =>
  one.base === other.base ||
  classifiers.some(
    (words) => one.base !== '' && other.base !== '' && words.includes(one.base) && words.includes(other.base),
  );

/** To 12 significant digits. */
export const trimmed = (value: number): number => Number(value.toPrecision(DIGITS));
