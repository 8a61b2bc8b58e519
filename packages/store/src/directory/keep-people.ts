import type { Person } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';

/** Keeps people in the order given; one who comes back has not left. */
export async function keepPeople(db: Queryable, government: string, people: readonly Person[]): Promise<void> {
  await db.query(
    `insert into staff (government, id, name, phone, ordinal)
     select $1, id, name, phone, ordinal
     from json_to_recordset($2::json) as given (id text, name text, phone text, ordinal int)
     on conflict (government, id) do update
       set name = excluded.name, phone = excluded.phone, ordinal = excluded.ordinal, left_on = null`,
    [government, JSON.stringify(people.map((person, ordinal) => ({ ...person, ordinal })))],
  );
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
