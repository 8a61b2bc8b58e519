import type { Queryable } from '../queries/queryable.ts';

/** The round's row locked until the transaction ends, made where there is none: acts on one round come one after the other. */
export async function lockRound(db: Queryable, government: string, year: number): Promise<void> {
  await db.query('insert into livelihood_rounds (government, year) values ($1, $2) on conflict do nothing', [
    government,
    year,
  ]);
  await db.query('select 1 from livelihood_rounds where government = $1 and year = $2 for update', [government, year]);
}
