// Figures of indicators as people read them.
import type { IndicatorItem } from '../api/contract.ts';
import type { IndicatorWords } from '../words/indicators/zh.ts';

/** At most two decimals; thousands marks from 10,000 on, as reports print them. */
export const figureText = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 2, useGrouping: Math.abs(value) >= 10_000 });

/** With its unit as written; a gap for null. */
export const withUnit = (value: number | null, unit: string, gap: string): string =>
  value === null ? gap : `${figureText(value)}${unit}`;

/** 1—10月 for what runs from January, 10月末 for what stands at a day. */
export const periodText = (
  { cumulation }: Pick<IndicatorItem, 'cumulation'>,
  month: number,
  words: Pick<IndicatorWords, 'upTo' | 'atEnd' | 'month'>,
): string =>
  cumulation === 'since-january' ? words.upTo(month) : cumulation === 'point' ? words.atEnd(month) : words.month(month);

/** What was worked out is no finer than it can be known: whole from 100 on, else one decimal. */
export const roughText = (value: number): string =>
  figureText(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);

/**
 * How far behind or ahead in points, to one decimal; for a cap how far above or below it; that 左右 allows for the difference. Null where
 * nothing is to say: the year's figure is there.
 */
export function gapText(
  { pace, value, bound, direction }: Pick<IndicatorItem, 'pace' | 'value' | 'bound' | 'direction'>,
  words: Pick<IndicatorWords, 'byGap' | 'ahead' | 'aboveCap' | 'belowCap' | 'withinAbout'>,
): string | null {
  const { gap, standing, yardstick } = pace;
  if (gap === null || standing === 'reached') return null;
  if (standing === 'on-pace' && bound === '~') {
    const isShort =
      pace.value !== null && yardstick === 'rate' && (direction === 'down' ? pace.value > value : pace.value < value);
    return isShort ? words.withinAbout : null;
  }
  const points = (Math.round(Math.abs(gap) * 10) / 10).toString();
  if (points === '0') return null;
  if (direction === 'down' && yardstick === 'rate') return gap > 0 ? words.aboveCap(points) : words.belowCap(points);
  return gap > 0 ? words.byGap(points) : words.ahead(points);
}
