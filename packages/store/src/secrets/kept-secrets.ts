// The secrets of second factors as their rows have them, sealed or not.
import type { AccountKey } from '../accounts/account.ts';
import type { Queryable } from '../queries/queryable.ts';
import type { Place } from './sealed.ts';
import type { SecretsStanding } from './secrets.ts';

export interface KeptSecrets extends AccountKey {
  readonly pending: string | null;
  readonly current: string | null;
}

/** What an account's secret is bound to: copied to another account it does not open. */
export const placeOf = ({ government, login }: AccountKey): Place => ['totp', government, login];

/** Written as in the index over accounts that have one. */
const unsealed = `(totp_secret not like 'sealed:%' or totp_pending not like 'sealed:%')`;

/** Accounts with a secret, locked in one order until the transaction ends; only those with one that is not sealed where asked so. */
export async function lockSecrets(db: Queryable, which: 'all' | 'unsealed'): Promise<readonly KeptSecrets[]> {
  const { rows } = await db.query<KeptSecrets>(
    `select government, login, totp_pending as pending, totp_secret as current from accounts
     where ${which === 'unsealed' ? unsealed : '(totp_secret is not null or totp_pending is not null)'}
     order by government, login for update`,
  );
  return rows;
}

export async function hasUnsealed(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ some: boolean }>(`select exists (select from accounts where ${unsealed}) as some`);
  return rows[0]!.some;
}

export async function keepSecrets(db: Queryable, { government, login, pending, current }: KeptSecrets): Promise<void> {
  await db.query('update accounts set totp_pending = $3, totp_secret = $4 where government = $1 and login = $2', [
    government,
    login,
    pending,
    current,
  ]);
}

/** Counts secrets and telephone numbers by the key they are sealed under. */
export async function countSecrets(db: Queryable, key: string | null): Promise<SecretsStanding> {
  const { rows } = await db.query<Omit<SecretsStanding, 'key'>>(
    `select (count(*) filter (where sealed and under is not distinct from $1))::int as "inForce",
       (count(*) filter (where sealed and under is distinct from $1))::int as older,
       (count(*) filter (where not sealed))::int as unsealed
     from (select kept like 'sealed:%' as sealed, split_part(kept, ':', 3) as under
           from (select unnest(array[totp_secret, totp_pending]) as kept from accounts
                 union all select phone from staff) as every where kept is not null) as secrets`,
    [key],
  );
  return { key, ...rows[0]! };
}
