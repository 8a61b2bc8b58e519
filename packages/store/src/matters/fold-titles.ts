// Titles of matters that were opened before titles were searched by pinyin initials, too: their column is written anew, once.
import type { Pool } from 'pg';
import type { Queryable } from '../queries/queryable.ts';
import { inTransaction } from '../transaction.ts';
import { searchable } from './standing-columns.ts';

/** Titles a transaction. */
const BATCH = 500;

/**
 * Gives how many were written. What was done stays done when it is broken off, and where all is done it is one look at the table.
 * A matter that somebody works on is left to the next time.
 */
export async function foldTitles(pool: Pool): Promise<number> {
  for (let all = 0; ; ) {
    const folded = await inTransaction(pool, foldBatch);
    all += folded;
    if (folded < BATCH) return all;
  }
}

/** Words and initials are parted by a space, the only one there is: a column without it has no initials. */
async function foldBatch(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ government: string; id: string; title: string }>(
    `select government, id, title from matters where position(' ' in folded) = 0
     order by government, id limit $1 for no key update skip locked`,
    [BATCH],
  );
  if (rows.length === 0) return 0;
  const folded = await Promise.all(rows.map(({ title }) => searchable(title)));
  await db.query(
    `update matters as matter set folded = told.folded
     from unnest($1::text[], $2::text[], $3::text[]) as told (government, id, folded)
     where matter.government = told.government and matter.id = told.id`,
    [rows.map(({ government }) => government), rows.map(({ id }) => id), folded],
  );
  return rows.length;
}
