// The next numbers of a series, taken with the transaction that uses them: one rolled back gives them back.
import type { Queryable } from '../queries/queryable.ts';
import { lockSeries, type Series } from './lock-series.ts';

/** The first of `count` numbers. */
export async function takeNumbers(db: Queryable, series: Series, count = 1): Promise<number> {
  const last = await lockSeries(db, series);
  await db.query('update number_series set last = $4 where government = $1 and series = $2 and year = $3', [
    series.government,
    series.series,
    series.year,
    last + count,
  ]);
  return last + 1;
}
