// Which figure of the review is the result of a promised figure.
import type { Quantity } from '@luoshi/grammar';
import { type InContext, likeness } from '../names/likeness.ts';
import { measureNameIn } from '../names/measure-name.ts';
import type { Weigh } from '../text/bigram-weights.ts';
import { type Comparison, comparison } from './comparable.ts';
import type { ResultFigure } from './result-figures.ts';
import { type Side, sideOf, sidesDiffer } from './side.ts';
import { stagesDiffer, type WorksStage, worksStage } from './works-stage.ts';

export interface Match {
  readonly figure: ResultFigure;
  readonly comparison: Comparison;
  /** 0..1. */
  readonly score: number;
}

export interface PromisedFigure extends InContext {
  readonly quantity: Quantity;
  readonly side: Side;
  readonly stage: WorksStage;
}

/** `before`: the promise's words up to the number. `context`: what its sentence says before them. */
export const promisedFigure = (quantity: Quantity, before: string, context: string): PromisedFigure => ({
  quantity,
  context,
  name: measureNameIn(quantity.measure.text, context),
  indicator: quantity.measure.indicator,
  side: sideOf(quantity, before),
  stage: worksStage(before),
});

/** Ranks are compared with ranks and need the same scope; a headline figure of the overview goes before the same one in detail. */
const overviewBonus = 0.02;

/** All figures from `floor` on, best first, earlier before later where equal. */
export function matchesOf(
  promise: PromisedFigure,
  figures: readonly ResultFigure[],
  weigh: Weigh,
  floor: number,
): readonly Match[] {
  const matches: Match[] = [];
  for (const figure of figures) {
    const { quantity } = figure;
    if ((quantity.kind === 'rank') !== (promise.quantity.kind === 'rank') || sidesDiffer(promise.side, figure.side))
      continue;
    if (stagesDiffer(promise.stage, figure.stage)) continue;
    if (quantity.kind === 'rank' && quantity.scope !== promise.quantity.scope) continue;
    const like = likeness(promise, figure, weigh) * figure.weight;
    if (like < floor) continue;
    const bonus = figure.clause.isOverview ? overviewBonus : 0;
    matches.push({ figure, comparison: comparison(promise.quantity, quantity), score: Math.min(1, like + bonus) });
  }
  return matches.sort((a, b) => b.score - a.score || hedged(a) - hedged(b) || startOf(a) - startOf(b));
}

/** 首次超过1万亿元，达10408.6亿元: the exact figure goes first. */
const hedged = ({ figure }: Match): number => (figure.quantity.bound === '=' ? 0 : 1);
const startOf = ({ figure }: Match): number => figure.quantity.start;
