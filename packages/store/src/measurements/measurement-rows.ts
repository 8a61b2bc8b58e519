// Rows of `measurements` and the end of each year's chain.
import type { Measurement } from '@luoshi/ledger';
import { FIRST_HASH } from '../event-hash.ts';
import type { Queryable } from '../queries/queryable.ts';

export interface KeptMeasurement {
  readonly event: Measurement;
  /** SHA-256 over the event and the hash of the one before, lower-case hex. */
  readonly hash: string;
}

export interface MeasurementHead {
  readonly seq: number;
  readonly hash: string;
}

/** The end of a year's chain, made where there is none, its row locked until the transaction ends. */
export async function lockMeasurementHead(db: Queryable, government: string, year: number): Promise<MeasurementHead> {
  await db.query(
    'insert into measurement_heads (government, year, seq, hash) values ($1, $2, 0, $3) on conflict do nothing',
    [government, year, FIRST_HASH],
  );
  const { rows } = await db.query<MeasurementHead>(
    'select seq, hash from measurement_heads where government = $1 and year = $2 for update',
    [government, year],
  );
  return rows[0]!;
}

export async function findMeasurementHead(db: Queryable, government: string, year: number): Promise<MeasurementHead> {
  const { rows } = await db.query<MeasurementHead>(
    'select seq, hash from measurement_heads where government = $1 and year = $2',
    [government, year],
  );
  return rows[0] ?? { seq: 0, hash: FIRST_HASH };
}

export async function moveMeasurementHead(
  db: Queryable,
  government: string,
  year: number,
  { seq, hash }: MeasurementHead,
): Promise<void> {
  await db.query('update measurement_heads set seq = $3, hash = $4 where government = $1 and year = $2', [
    government,
    year,
    seq,
    hash,
  ]);
}

export async function listMeasurements(
  db: Queryable,
  government: string,
  year: number,
): Promise<readonly KeptMeasurement[]> {
  const { rows } = await db.query<KeptMeasurement>(
    'select measurement as event, hash from measurements where government = $1 and year = $2 order by seq',
    [government, year],
  );
  return rows;
}

export interface NewMeasurementRow extends KeptMeasurement {
  readonly previousHash: string;
}

/** One statement for any number of rows. */
export async function insertMeasurements(
  db: Queryable,
  government: string,
  year: number,
  rows: readonly NewMeasurementRow[],
): Promise<void> {
  await db.query(
    `insert into measurements (government, year, seq, at, person, series, month, measurement, previous_hash, hash)
     select $1, $2, * from unnest($3::int[], $4::timestamptz[], $5::text[], $6::text[], $7::text[], $8::json[], $9::text[], $10::text[])`,
    [
      government,
      year,
      rows.map(({ event }) => event.seq),
      rows.map(({ event }) => event.at),
      rows.map(({ event }) => event.by),
      rows.map(({ event }) => event.series),
      rows.map(({ event }) => event.month),
      rows.map(({ event }) => JSON.stringify(event)),
      rows.map(({ previousHash }) => previousHash),
      rows.map(({ hash }) => hash),
    ],
  );
}
