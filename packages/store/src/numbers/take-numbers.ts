// The next numbers of a series, taken with the transaction that uses them: one rolled back gives them back.
import type { Queryable } from '../queries/queryable.ts';
import type { Series } from './lock-series.ts';

/** The first of `count` numbers. The series is locked until the transaction ends. */
export async function takeNumbers(db: Queryable, { government, series, year }: Series, count = 1): Promise<number> {
  const { rows } = await db.query<{ last: number }>(
    `insert into number_series as kept (government, series, year, last) values ($1, $2, $3, $4)
     on conflict (government, series, year) do update set last = kept.last + excluded.last
     returning last`,
    [government, series, year, count],
  );
  return rows[0]!.last - count + 1;
}
