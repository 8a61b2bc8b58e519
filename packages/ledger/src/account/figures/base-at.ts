// The level promised, named as the point from which the next plan goes on.
import { coverage, type Weigh } from '../text/bigram-weights.ts';
import { matchesOf, type PromisedFigure } from './find-figure.ts';
import type { ResultFigure } from './result-figures.ts';

/** Names as unlike as this are still one thing where the next plan goes on from just the figure promised. */
const sameBase = 0.35;
/** Names that many levels have; then the sentences must share so much. */
const saysLittle = /^(?:补助|标准|补贴|津贴|经费|资金|待遇|工资|最低|平均|人均)+$/;
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
      (!saysLittle.test(name.words) || coverage(context, figure.context, weigh) >= sharedContext),
  );
  return match?.figure ?? null;
}
