// What the page of years and governments shows, as its address holds it.
import { given, oneOf, textIn } from '../address/search-values.ts';

export const measures = ['change', 'level'] as const;
export type Measure = (typeof measures)[number];

export interface SeriesSearch {
  /** 各县; left out: 历年. */
  readonly view?: 'governments' | undefined;
  readonly government?: string | undefined;
  readonly year?: string | undefined;
  /** Left out: growth. */
  readonly of?: 'level' | undefined;
}

export const seriesSearch = (raw: Record<string, unknown>): SeriesSearch =>
  given({
    view: oneOf(['governments'], raw.view),
    government: /^\d{6,12}$/.test(String(raw.government)) ? textIn(String(raw.government)) : undefined,
    year: /^\d{4}$/.test(String(raw.year)) ? String(raw.year) : undefined,
    of: oneOf(['level'], raw.of),
  });
