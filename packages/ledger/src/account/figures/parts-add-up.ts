// 新建和改造公路120公里, told as 新建公路40公里，改造公路90公里; 甲、乙共30套, told as 甲12套、乙20套: the two parts that the promise
// itself names.
import type { Quantity } from '@luoshi/grammar';
import type { Weigh } from '../text/bigram-weights.ts';
import { comparison, isRatio } from './comparable.ts';
import { matchesOf, type PromisedFigure } from './find-figure.ts';
import { type NamesOfBoth, namesOfBoth } from './part-of-both.ts';
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

/** Null unless one sentence tells just one figure of each part. */
export function sumOfParts(
  promised: PromisedFigure,
  figures: readonly ResultFigure[],
  weigh: Weigh,
): SumOfParts | null {
  if (isRatio(promised.quantity)) return null;
  if (promised.isBothKinds) return ofBothKinds(promised, figures, weigh);
  const names = namesOfBoth(promised.name.words);
  return names && ofBothNames(promised, names, figures);
}

function ofBothKinds(promised: PromisedFigure, figures: readonly ResultFigure[], weigh: Weigh): SumOfParts | null {
  const matches = matchesOf({ ...promised, isBothKinds: false, worksKind: null }, figures, weigh, surely).filter(
    ({ figure, comparison: compared }) => compared === 'same' && figure.worksKind !== null && figure.side !== 'total',
  );
  for (const first of matches) {
    const parts = matches.filter(({ figure }) => figure.clause.sentence === first.figure.clause.sentence);
    const [one, other, ...more] = parts;
    if (!one || !other || more.length > 0 || one.figure.worksKind === other.figure.worksKind) continue;
    return together(one.figure, other.figure, Math.min(one.score, other.score));
  }
  return null;
}

function ofBothNames(
  { quantity, side }: PromisedFigure,
  names: NamesOfBoth,
  figures: readonly ResultFigure[],
): SumOfParts | null {
  if (side === 'total' || quantity.bound === '<=') return null;
  const told = figures.filter(
    (figure) =>
      names.flat().includes(figure.name.words) &&
      figure.weight === 1 &&
      figure.side !== 'total' &&
      !figure.isCumulative &&
      comparison(quantity, figure.quantity) === 'same',
  );
  for (const { clause } of told) {
    const parts = told.filter((figure) => figure.clause.sentence === clause.sentence);
    const [one, other, ...more] = parts;
    if (one && other && more.length === 0 && names[0].includes(one.name.words) !== names[0].includes(other.name.words))
      return together(one, other, surely);
  }
  return null;
}

function together(first: ResultFigure, second: ResultFigure, score: number): SumOfParts {
  const [one, other] = first.quantity.start < second.quantity.start ? [first, second] : [second, first];
  const value = one.quantity.base.value + other.quantity.base.value;
  const { unit } = one.quantity.base;
  return {
    quantity: { ...one.quantity, text: `${value}`, value, upper: null, unit, base: { value, unit } },
    parts: [one, other],
    score,
  };
}
