// The level promised, named as the point from which the next plan goes on.
import { coverage, type Weigh } from '../text/bigram-weights.ts';
import { matchesOf, type PromisedFigure } from './find-figure.ts';
import type { ResultFigure } from './result-figures.ts';

/** Names as unlike as this are still one thing where the next plan goes on from just the figure promised. */
const sameBase = 0.35;
/** A name shorter than this (补助, 标准) tells of many things; then the sentences must share so much. */
const saysLittle = 4;
const sharedContext = 0.3;

/**
 * Only the very figure promised: a lower or higher one may be of another group or place, and nothing but its equality
 * makes sure that it is not. Changes are no levels.
 */
export function baseAt(promised: PromisedFigure, bases: readonly ResultFigure[], weigh: Weigh): ResultFigure | null {
  const { quantity, name, context } = promised;
  if (bases.length === 0 || quantity.kind === 'change') return null;
  const match = matchesOf(promised, bases, weigh, sameBase).find(
    ({ comparison, figure }) =>
      comparison === 'same' &&
      figure.quantity.base.value === quantity.base.value &&
      (name.words.length >= saysLittle || coverage(context, figure.context, weigh) >= sharedContext),
  );
  return match?.figure ?? null;
}
