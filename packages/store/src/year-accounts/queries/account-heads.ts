// Where the chain of acts on each year's account ends.
import { FIRST_HASH } from '../../event-hash.ts';
import type { Queryable } from '../../queries/queryable.ts';

export interface AccountHead {
  readonly seq: number;
  readonly hash: string;
}

/** Locked until the transaction ends: acts on one year come one after the other. */
export async function lockAccountHead(db: Queryable, government: string, year: number): Promise<AccountHead> {
  const { rows } = await db.query<AccountHead>(
    `insert into account_heads as head (government, year, seq, hash) values ($1, $2, 0, $3)
     on conflict (government, year) do update set seq = head.seq
     returning seq, hash`,
    [government, year, FIRST_HASH],
  );
  return rows[0]!;
}

export async function moveAccountHead(
  db: Queryable,
  government: string,
  year: number,
  { seq, hash }: AccountHead,
): Promise<void> {
  await db.query('update account_heads set seq = $3, hash = $4 where government = $1 and year = $2', [
    government,
    year,
    seq,
    hash,
  ]);
}

/** By year; years on which nobody acted are missing. */
export async function listAccountHeads(db: Queryable, government: string): Promise<ReadonlyMap<number, AccountHead>> {
  const { rows } = await db.query<AccountHead & { year: number }>(
    'select year, seq, hash from account_heads where government = $1 and seq > 0',
    [government],
  );
  return new Map(rows.map(({ year, seq, hash }) => [year, { seq, hash }]));
}
