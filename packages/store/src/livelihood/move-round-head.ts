import type { Queryable } from '../queries/queryable.ts';

/** Tells where the round's events end now; within the transaction that locked it. */
export async function moveRoundHead(
  db: Queryable,
  government: string,
  year: number,
  { seq, hash }: { readonly seq: number; readonly hash: string },
): Promise<void> {
  await db.query('update livelihood_rounds set seq = $3, hash = $4 where government = $1 and year = $2', [
    government,
    year,
    seq,
    hash,
  ]);
}
