import type { Queryable } from '../queries/queryable.ts';

/** A series of numbers of a government; `year` is 0 where it runs through the years. */
export interface Series {
  readonly government: string;
  readonly series: string;
  readonly year: number;
}

/** The last number given, 0 for none. Locked until the transaction ends, so that numbers follow each other without gap or double. */
export async function lockSeries(db: Queryable, { government, series, year }: Series): Promise<number> {
  const { rows } = await db.query<{ last: number }>(
    `insert into number_series as kept (government, series, year, last) values ($1, $2, $3, 0)
     on conflict (government, series, year) do update set last = kept.last
     returning last`,
    [government, series, year],
  );
  return rows[0]!.last;
}
