// A figure of a report as it is written in a table or beside a chart: its range, its unit and its bound.
import type { PlacedFigure } from '@luoshi/ledger';
import { numberText } from '../account/number-text.ts';
import type { SeriesWords } from '../words/series/zh.ts';

/** 6—6.5%, 3%左右, 2%以内. */
export function figureText({ value, upper, unit, bound }: PlacedFigure, { bounded }: SeriesWords): string {
  const range = upper === null ? numberText(value) : `${numberText(value)}—${numberText(upper)}`;
  return bounded[bound](`${range}${unit}`);
}
