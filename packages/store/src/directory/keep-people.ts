import type { Person } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';
import { keepPhones } from '../secrets/kept-phones.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { changedPhones } from './change-of-phones.ts';

/**
 * Keeps people in the order given; one who comes back has not left. Numbers are sealed before any row is locked, as a change of keys
 * goes about it too, so that the two never wait for each other.
 */
export async function keepPeople(
  db: Queryable,
  government: string,
  people: readonly Person[],
  sealing: Sealing,
): Promise<void> {
  const phones = await changedPhones(db, { government, people, sealing });
  await db.query(
    `insert into staff (government, id, name, ordinal)
     select $1, id, name, ordinal from json_to_recordset($2::json) as given (id text, name text, ordinal int)
     on conflict (government, id) do update set name = excluded.name, ordinal = excluded.ordinal, left_on = null`,
    [government, JSON.stringify(people.map(({ id, name }, ordinal) => ({ id, name, ordinal })))],
  );
  await keepPhones(db, phones);
}

/** Dates as left who is not among `kept`; a phone number is kept no longer than needed. */
export async function dismissOthers(
  db: Queryable,
  government: string,
  kept: readonly string[],
  today: string,
): Promise<void> {
  await db.query(
    'update staff set left_on = $3::date, phone = null where government = $1 and left_on is null and id <> all ($2)',
    [government, kept, today],
  );
}
