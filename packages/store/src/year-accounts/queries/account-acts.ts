// The acts on a year's account, read and written in the order of their numbers.
import type { AccountAct, AccountEvent } from '@luoshi/ledger';
import type { Queryable } from '../../queries/queryable.ts';
import type { KeptAccountEvent } from '../year-account.ts';

interface Row {
  readonly seq: number;
  readonly at: Date;
  readonly person: string;
  readonly report: string;
  readonly act: AccountAct;
  readonly hash: string;
}

export async function listAccountActs(
  db: Queryable,
  government: string,
  year: number,
): Promise<readonly KeptAccountEvent[]> {
  const { rows } = await db.query<Row>(
    'select seq, at, person, report, act, hash from account_acts where government = $1 and year = $2 order by seq',
    [government, year],
  );
  return rows.map(({ seq, at, person, report, act, hash }) => ({
    event: { seq, at: at.toISOString(), by: person, plan: report, act },
    hash,
  }));
}

interface NewRow {
  readonly event: AccountEvent;
  readonly previousHash: string;
  readonly hash: string;
}

/** All in one statement. */
export async function insertAccountActs(
  db: Queryable,
  government: string,
  year: number,
  rows: readonly NewRow[],
): Promise<void> {
  await db.query(
    `insert into account_acts (government, year, seq, at, person, report, act, previous_hash, hash)
     select $1, $2, * from unnest ($3::int[], $4::timestamptz[], $5::text[], $6::text[], $7::json[], $8::text[], $9::text[])`,
    [
      government,
      year,
      rows.map(({ event }) => event.seq),
      rows.map(({ event }) => event.at),
      rows.map(({ event }) => event.by),
      rows.map(({ event }) => event.plan),
      rows.map(({ event }) => JSON.stringify(event.act)),
      rows.map(({ previousHash }) => previousHash),
      rows.map(({ hash }) => hash),
    ],
  );
}
