// 新建和改造公路120公里, told as 新建公路40公里，改造公路90公里: the two parts that the promise itself names.
import type { Quantity } from '@luoshi/grammar';
import type { Weigh } from '../text/bigram-weights.ts';
import { isRatio } from './comparable.ts';
import { matchesOf, type PromisedFigure } from './find-figure.ts';
import type { ResultFigure } from './result-figures.ts';

export interface SumOfParts {
  /** Both together, in the plain unit. */
  readonly quantity: Quantity;
  readonly parts: readonly [ResultFigure, ResultFigure];
  /** The less sure of both likenesses. */
  readonly score: number;
}

/** From this likeness on each is surely a part of what was promised. */
const surely = 0.9;

/** Null unless one sentence tells just one figure of each kind. */
export function sumOfParts(
  promised: PromisedFigure,
  figures: readonly ResultFigure[],
  weigh: Weigh,
): SumOfParts | null {
  if (!promised.isBothKinds || isRatio(promised.quantity)) return null;
  const matches = matchesOf({ ...promised, isBothKinds: false, worksKind: null }, figures, weigh, surely).filter(
    ({ figure, comparison }) => comparison === 'same' && figure.worksKind !== null && figure.side !== 'total',
  );
  for (const first of matches) {
    const parts = matches.filter(({ figure }) => figure.clause.sentence === first.figure.clause.sentence);
    if (parts.length !== 2 || parts[0]!.figure.worksKind === parts[1]!.figure.worksKind) continue;
    const [one, other] = parts.map(({ figure }) => figure).sort((a, b) => a.quantity.start - b.quantity.start) as [
      ResultFigure,
      ResultFigure,
    ];
    const value = one.quantity.base.value + other.quantity.base.value;
    const { unit } = one.quantity.base;
    const quantity: Quantity = { ...one.quantity, text: `${value}`, value, upper: null, unit, base: { value, unit } };
    return { quantity, parts: [one, other], score: Math.min(...parts.map(({ score }) => score)) };
  }
  return null;
}
