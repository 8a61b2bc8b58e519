// Telephone numbers of people as their rows have them, sealed or not.
import type { Queryable } from '../queries/queryable.ts';
import type { Place } from './sealed.ts';

export interface KeptPhone {
  readonly government: string;
  /** Id of the person in the directory. */
  readonly person: string;
  readonly phone: string;
}

/** What a person's number is bound to: copied to another person it does not open, nor does a second step's secret in its place. */
export const placeOfPhone = ({ government, person }: Omit<KeptPhone, 'phone'>): Place => ['phone', government, person];

/** Written as in the index over people that have one. */
const unsealed = `phone not like 'sealed:%'`;

/** People with a number, locked in one order until the transaction ends; only those whose number is not sealed where asked so. */
export async function lockPhones(db: Queryable, which: 'all' | 'unsealed'): Promise<readonly KeptPhone[]> {
  const { rows } = await db.query<KeptPhone>(
    `select government, id as person, phone from staff
     where ${which === 'unsealed' ? unsealed : 'phone is not null'} order by government, id for update`,
  );
  return rows;
}

export async function hasUnsealedPhones(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ some: boolean }>(`select exists (select from staff where ${unsealed}) as some`);
  return rows[0]!.some;
}

/** Writes numbers of people that are kept; null takes one away. */
export async function keepPhones(
  db: Queryable,
  phones: readonly (Omit<KeptPhone, 'phone'> & { readonly phone: string | null })[],
): Promise<void> {
  if (phones.length === 0) return;
  await db.query(
    `update staff set phone = given.phone
     from json_to_recordset($1::json) as given (government text, person text, phone text)
     where staff.government = given.government and staff.id = given.person`,
    [JSON.stringify(phones)],
  );
}
