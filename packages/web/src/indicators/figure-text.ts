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

/** How far behind or ahead in points, to one decimal; null where nothing is to say. */
export function gapText(
  { gap, standing }: Pick<IndicatorItem['pace'], 'gap' | 'standing'>,
  words: Pick<IndicatorWords, 'byGap' | 'ahead'>,
): string | null {
  if (gap === null || standing === 'reached') return null;
  const points = (Math.round(Math.abs(gap) * 10) / 10).toString();
  if (points === '0') return null;
  return gap > 0 ? words.byGap(points) : words.ahead(points);
}
