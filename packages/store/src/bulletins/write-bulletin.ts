// A bulletin drafted, changed while it is a draft, and issued under the next number of its year.
import type { Pool } from 'pg';
import type { Bulletin, Bulletins } from '../matters/matters.ts';
import { takeNumbers } from '../numbers/take-numbers.ts';
import { findGovernmentName } from '../queries/find-government.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import { findBulletin } from './find-bulletins.ts';

export async function draftBulletin(
  pool: Pool,
  { government, month, title, body }: Parameters<Bulletins['draft']>[0],
  by: string,
  now: Date,
): Promise<Bulletin | StoreRefusal> {
  return inTransaction(pool, async (db) => {
    if ((await findGovernmentName(db, government)) === null) return refuse('government-unknown', { government });
    const id = `${government}-b${await takeNumbers(db, { government, series: 'bulletin draft', year: 0 })}`;
    await db.query(
      `insert into bulletins (government, id, year, month, title, body, seq, changed_at, changed_by)
       values ($1, $2, $3, $4, $5, $6, 1, $7, $8)`,
      [
        government,
        id,
        Number(month.slice(0, 4)),
        month,
        storableText(title),
        JSON.stringify(body),
        now,
        storableText(by),
      ],
    );
    return (await findBulletin(db, government, id))!;
  });
}

/** Null when it was changed since `seq` or issued, or where there is none. */
export async function saveBulletin(
  db: Queryable,
  { government, id, seq, title, body }: Parameters<Bulletins['save']>[0],
  by: string,
  now: Date,
): Promise<Bulletin | null> {
  const { rowCount } = await db.query(
    `update bulletins set seq = seq + 1, title = $4, body = $5, changed_at = $6, changed_by = $7
     where government = $1 and id = $2 and seq = $3 and issued_at is null`,
    [government, id, seq, storableText(title), JSON.stringify(body), now, storableText(by)],
  );
  return rowCount === 1 ? findBulletin(db, government, id) : null;
}

/** Null as above. The number is taken only for a bulletin that is issued, so that a year's numbers have no gap. */
export async function issueBulletin(
  pool: Pool,
  { government, id, seq }: Parameters<Bulletins['issue']>[0],
  by: string,
  now: Date,
): Promise<Bulletin | null> {
  return inTransaction(pool, async (db) => {
    const { rows } = await db.query<{ year: number }>(
      'select year from bulletins where government = $1 and id = $2 and seq = $3 and issued_at is null for update',
      [government, id, seq],
    );
    const [draft] = rows;
    if (!draft) return null;
    const number = await takeNumbers(db, { government, series: 'bulletin', year: draft.year });
    await db.query(
      `update bulletins set seq = seq + 1, number = $3, issued_at = $4, issued_by = $5 where government = $1 and id = $2`,
      [government, id, number, now, storableText(by)],
    );
    return findBulletin(db, government, id);
  });
}
