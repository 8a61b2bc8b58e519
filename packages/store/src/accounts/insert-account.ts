import type { Queryable } from '../queries/queryable.ts';
import type { AccountKey, NewAccount } from './account.ts';

/** Takes a login for a government; false when it is taken, here or elsewhere. */
export async function claimLogin(db: Queryable, { government, login }: AccountKey): Promise<boolean> {
  const { rowCount } = await db.query('insert into logins (login, government) values ($2, $1) on conflict do nothing', [
    government,
    login,
  ]);
  return rowCount === 1;
}

export async function insertAccount(db: Queryable, account: NewAccount, now: Date): Promise<void> {
  const { government, login, name, staff, roles, passwordHash, mustChange, sample = false } = account;
  await db.query(
    `insert into accounts (government, login, name, staff, roles, password_hashes, password_set_at, must_change, sample, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $7)`,
    [government, login, name, staff, roles, [passwordHash], now, mustChange, sample],
  );
}
