import type { Queryable } from '../queries/queryable.ts';
import type { AccountKey, WhichSecret } from './account.ts';

/** A sealed secret shown to its owner who has not yet shown that they have it. */
export async function keepPendingTotp(db: Queryable, { government, login }: AccountKey, sealed: string): Promise<void> {
  await db.query('update accounts set totp_pending = $3 where government = $1 and login = $2', [
    government,
    login,
    sealed,
  ]);
}

/** As it is kept: sealed, or as an earlier version kept it. */
export async function findTotpSecret(
  db: Queryable,
  { government, login }: AccountKey,
  which: WhichSecret,
): Promise<string | null> {
  const { rows } = await db.query<Readonly<Record<WhichSecret, string | null>>>(
    'select totp_pending as pending, totp_secret as current from accounts where government = $1 and login = $2',
    [government, login],
  );
  return rows[0]?.[which] ?? null;
}

/** Puts the pending secret in force where it is still kept as `pending`, a text that no other sealing ever equals. */
export async function confirmPendingTotp(
  db: Queryable,
  { government, login }: AccountKey,
  pending: string,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update accounts set totp_secret = totp_pending, totp_pending = null, totp_step = null
     where government = $1 and login = $2 and totp_pending = $3`,
    [government, login, pending],
  );
  return rowCount === 1;
}

export async function removeTotp(db: Queryable, { government, login }: AccountKey): Promise<boolean> {
  const { rowCount } = await db.query(
    'update accounts set totp_secret = null, totp_pending = null, totp_step = null where government = $1 and login = $2',
    [government, login],
  );
  return rowCount === 1;
}

/** Of two calls with the same step at the same time one is true. */
export async function claimTotpStep(db: Queryable, { government, login }: AccountKey, step: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `update accounts set totp_step = $3
     where government = $1 and login = $2 and (totp_step is null or totp_step < $3)`,
    [government, login, step],
  );
  return rowCount === 1;
}
