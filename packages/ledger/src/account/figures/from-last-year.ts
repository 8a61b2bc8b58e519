// Results that follow from what the plan's own review told of the year before: 新增50家 of 300 then and 360 now; 达到52% of 51%
// then and 1.2个百分点 more.
import type { Quantity } from '@luoshi/grammar';
import type { Weigh } from '../text/bigram-weights.ts';
import { comparison, isRatio } from './comparable.ts';
import { type Match, matchesOf, type PromisedFigure } from './find-figure.ts';
import type { ResultFigure } from './result-figures.ts';

export interface FromLastYear {
  readonly rule: 'addition-computed' | 'level-computed' | 'rise-computed';
  /** What was reached, of the promise's own kind and in its unit. */
  readonly quantity: Quantity;
  /** The figure told of this year. */
  readonly figure: ResultFigure;
}

/** From this likeness on the figures of both years are surely of one series. */
const sameSeries = 0.9;

interface BothYears {
  readonly before: readonly ResultFigure[];
  readonly figures: readonly ResultFigure[];
  readonly weigh: Weigh;
}

export function fromLastYear(
  promised: PromisedFigure,
  matches: readonly Match[],
  years: BothYears,
): FromLastYear | null {
  if (promised.isGrowth && isIncome(promised.quantity)) return risenBy(promised, years);
  return promised.side === 'added' || promised.isMaking
    ? addedTo(promised, years)
    : levelAfter(promised, matches, years);
}

/**
 * The difference of two stocks. What left the stock is not in it, so that no less was added; a smaller difference therefore
 * says nothing, and null is given.
 */
function addedTo(promised: PromisedFigure, { before, figures, weigh }: BothYears): FromLastYear | null {
  const { quantity: asked } = promised;
  if (isRatio(asked) || asked.kind === 'rank') return null;
  const stock: PromisedFigure = {
    ...promised,
    side: 'total',
    isGrowth: false,
    isMaking: false,
    worksKind: null,
    stage: null,
  };
  const stockIn = (among: readonly ResultFigure[]): ResultFigure | undefined =>
    matchesOf(stock, among, weigh, sameSeries).find(
      ({ figure }) => figure.side === 'total' && comparison(asked, figure.quantity) === 'same',
    )?.figure;
  const [then, now] = [stockIn(before), stockIn(figures)];
  if (!then || !now) return null;
  const added = now.quantity.base.value - then.quantity.base.value;
  if (added < asked.base.value) return null;
  const base = { value: added, unit: asked.base.unit };
  const perUnit = asked.value === 0 ? 1 : asked.base.value / asked.value;
  return {
    rule: 'addition-computed',
    quantity: { ...now.quantity, kind: asked.kind, value: added / perUnit, upper: null, unit: asked.unit, base },
    figure: now,
  };
}

/** What each has in a year: nothing leaves it, so that less is less. */
const isIncome = ({ measure, base }: Quantity): boolean =>
  base.unit === '元' && /人均.{0,4}收入$/.test(measure.text.replace(/\s/g, ''));

/** 人均收入增加200元, told as 2190元 where it was 1960元. */
function risenBy(promised: PromisedFigure, { before, figures, weigh }: BothYears): FromLastYear | null {
  const { quantity: asked } = promised;
  const levelIn = (among: readonly ResultFigure[]): ResultFigure | undefined =>
    matchesOf({ ...promised, isGrowth: false, side: 'plain' }, among, weigh, sameSeries).find(
      ({ figure: { quantity, isGrowth } }) => quantity.kind === 'level' && quantity.bound === '=' && !isGrowth,
    )?.figure;
  const [then, now] = [levelIn(before), levelIn(figures)];
  if (!then || !now) return null;
  const value = now.quantity.base.value - then.quantity.base.value;
  const quantity: Quantity = { ...now.quantity, value, upper: null, unit: '元', base: { value, unit: '元' } };
  return { rule: 'rise-computed', quantity: { ...quantity, kind: asked.kind, text: `${value}元` }, figure: now };
}

/** Last year's rate and the points told. */
function levelAfter(promised: PromisedFigure, matches: readonly Match[], years: BothYears): FromLastYear | null {
  const { quantity: asked } = promised;
  if (asked.kind !== 'share' || asked.base.unit !== '%') return null;
  const told = matches.find(
    ({ figure, score }) =>
      score >= sameSeries && figure.quantity.kind === 'change' && figure.quantity.base.unit === '百分点',
  );
  const then = matchesOf(promised, years.before, years.weigh, sameSeries).find(
    ({ figure }) => figure.quantity.kind === 'share' && figure.quantity.base.unit === '%',
  );
  if (!told || !then) return null;
  const value = Math.round((then.figure.quantity.base.value + told.figure.quantity.base.value) * 100) / 100;
  const quantity: Quantity = {
    ...then.figure.quantity,
    text: `${value}%`,
    value,
    upper: null,
    unit: '%',
    base: { value, unit: '%' },
    bound: told.figure.quantity.bound,
  };
  return { rule: 'level-computed', quantity, figure: told.figure };
}
