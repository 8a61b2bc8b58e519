// What the page of indicators shows, as its address holds it.
import { given, oneOf, textIn } from '../address/search-values.ts';

export interface IndicatorsSearch {
  readonly year?: string | undefined;
  readonly view?: 'table' | 'grid' | undefined;
  /** Left out, the yardstick that the government set. */
  readonly by?: 'linear' | 'seasonal' | undefined;
  /** Promise of the indicator that is opened. */
  readonly open?: string | undefined;
}

export const indicatorsSearch = (raw: Record<string, unknown>): IndicatorsSearch =>
  given({
    year: /^\d{4}$/.test(String(raw.year)) ? String(raw.year) : undefined,
    view: oneOf(['table', 'grid'], raw.view),
    by: oneOf(['linear', 'seasonal'], raw.by),
    open: textIn(raw.open),
  });
