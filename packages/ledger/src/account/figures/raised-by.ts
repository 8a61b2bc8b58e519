// A standard promised from one amount to another, told only by how much it was raised: 由320元提高到350元, 提高30元.
import type { Quantity } from '@luoshi/grammar';
import { squeezedName } from '../text/folded.ts';
import { isRatio } from './comparable.ts';
import type { Match } from './find-figure.ts';

export interface Raise {
  readonly verdict: 'kept' | 'exceeded';
  readonly match: Match;
}

/** From this likeness on the raise is surely of the standard promised. */
const surely = 0.9;
const beginsAt = /[由从][^\d，；]{0,8}(\d[\d,.]*)([万]?)元?(?:提高|增加|调整|上调|提升)[到至为]$/;

/** 每月 and 每年 are not one amount. */
const periodOf = (words: string): string | null =>
  /每月|月(?:人均|标准|均)/.test(words) ? 'month' : /每年|年(?:人均|标准|均)/.test(words) ? 'year' : null;

const periodsDiffer = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

/** `before`: the promise up to its figure. Null unless it says where the raise begins and the review tells as much or more. */
export function raisedBy(promised: Quantity, before: string, matches: readonly Match[]): Raise | null {
  const words = squeezedName(before);
  const [, digits, tenThousands] = beginsAt.exec(words) ?? [];
  if (digits === undefined || isRatio(promised)) return null;
  const from = Number(digits.replaceAll(',', '')) * (tenThousands ? 10_000 : 1);
  const raise = promised.base.value - from;
  const match = matches.find(
    ({ figure, score }) =>
      score >= surely && figure.isGrowth && figure.side !== 'total' && figure.quantity.base.unit === promised.base.unit,
  );
  if (!match || !(raise > 0) || periodsDiffer(periodOf(words), periodOf(match.figure.clause.words))) return null;
  const told = match.figure.quantity.base.value;
  const isEqual = Math.abs(told - raise) <= 1e-9 * raise;
  if (!isEqual && told < raise) return null;
  return { verdict: isEqual ? 'kept' : 'exceeded', match };
}
