// A unit as somebody typed it by itself, reduced to its plain unit.
import type { UnitFamily } from './lexicon.ts';
import { readUnit } from './read-unit.ts';

/** `factor` of `base` make one of the unit: 亿元 is 100000000 of 元, 公顷 is 15 of 亩. */
export interface NamedUnit {
  readonly base: string;
  readonly factor: number;
  /** `bare` for a number of nothing: 万, or no unit at all. */
  readonly family: UnitFamily | 'bare';
}

/** The unit that the words are as a whole; null where they are none, or more than one. Empty words are a number without unit. */
export function unitNamed(words: string): NamedUnit | null {
  const squeezed = words.replace(/\s/g, '').replace('％', '%').replace('／', '/');
  if (squeezed === '') return { base: '', factor: 1, family: 'bare' };
  const read = readUnit(squeezed, 0);
  if (read === null || read.hedged || read.end !== squeezed.length) return null;
  return { base: read.base, factor: read.factor, family: read.base === '' ? 'bare' : read.family };
}
