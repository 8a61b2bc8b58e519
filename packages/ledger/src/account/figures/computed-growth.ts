// Growth worked out from two levels: the plan's review gave last year's, the next report gives this year's.
import type { Quantity } from '@luoshi/grammar';
import { comparison } from './comparable.ts';
import type { Match } from './find-figure.ts';
import { plainFigure } from './plain-figure.ts';

/** Series whose published growth is at constant prices: growth between two levels in current prices is not the same figure. */
const constantPrices = new Set([
  'gdp',
  'gdp-per-capita',
  'industrial-value-added',
  'services-value-added',
  'agriculture-value-added',
]);

export interface ComputedGrowth {
  readonly quantity: Quantity;
  /** The least and the most that the digits of both levels leave open, in the quantity's unit. */
  readonly between: readonly [number, number];
  readonly rule: 'growth-computed' | 'growth-computed-current-prices';
}

/**
 * Points between two rates (城镇化率48.7%, 50.2%: 1.5个百分点), rounded to the digits that reports write. Null without both.
 * Place and text are this year's rate's.
 */
export function computedPoints(before: Match | undefined, now: Match | undefined): ComputedGrowth | null {
  if (!before || !now || before.score < sameSeries || now.score < sameSeries) return null;
  const [last, current] = [before.figure.quantity, now.figure.quantity];
  if (last.kind !== 'share' || current.kind !== 'share' || comparison(last, current) !== 'same') return null;
  const value = Math.round((current.base.value - last.base.value) * 100) / 100;
  const unit = '百分点';
  return {
    quantity: {
      ...current,
      value,
      upper: null,
      unit,
      base: { value, unit },
      bound: '=',
      kind: 'change',
      text: `${value}`,
    },
    between: [value, value],
    rule: 'growth-computed',
  };
}

/** 覆盖率由48%提高到48.6%: this year's level with last year's in its own clause. */
export const originOf = (now: Match | undefined): Match | undefined =>
  now?.figure.from ? { ...now, figure: { ...now.figure, quantity: now.figure.from } } : undefined;

/** From this likeness on the two levels are surely of one series. */
const sameSeries = 0.9;

/** In percent, rounded to one decimal as reports do. Null without two levels in one unit. Place and text are this year's level's. */
export function computedGrowth(before: Match | undefined, now: Match | undefined): ComputedGrowth | null {
  if (!before || !now || before.score < sameSeries || now.score < sameSeries) return null;
  const [last, current] = [before.figure.quantity, now.figure.quantity];
  // 突破80亿元 is no level to reckon from.
  if (comparison(last, current) !== 'same' || last.bound !== '=' || current.bound !== '=') return null;
  const [from, to] = [plainFigure(last), plainFigure(current)];
  if (from.low <= 0) return null;
  const value = inPercent(to.low / from.low);
  return {
    quantity: {
      ...current,
      value,
      upper: null,
      unit: '%',
      base: { value, unit: '%' },
      bound: '=',
      kind: 'change',
      text: `${value.toFixed(1)}%`,
    },
    between: [
      inPercent((to.low - open(current, to.half)) / (from.low + open(last, from.half))),
      inPercent((to.low + open(current, to.half)) / (from.low - open(last, from.half))),
    ],
    rule: constantPrices.has(current.measure.indicator ?? '') ? 'growth-computed-current-prices' : 'growth-computed',
  };
}

const inPercent = (ratio: number): number => Math.round((ratio - 1) * 1000) / 10;

/** How much the digits leave open: a figure without decimals is taken as it stands. */
const open = ({ text }: Quantity, half: number): number => (/\d\.\d/.test(text.replace(/\s/g, '')) ? half : 0);
