import type { Queryable } from '../queries/queryable.ts';
import type { AccountKey } from './account.ts';

/** Ends an account's sessions, but for the one of `keptHash`. */
export async function deleteSessionsOf(
  db: Queryable,
  { government, login }: AccountKey,
  keptHash: Buffer | null,
): Promise<void> {
  await db.query(
    'delete from account_sessions where government = $1 and login = $2 and ($3::bytea is null or token_hash <> $3)',
    [government, login, keptHash],
  );
}

export async function deleteAccountSession(db: Queryable, government: string, tokenHash: Buffer): Promise<void> {
  await db.query('delete from account_sessions where government = $1 and token_hash = $2', [government, tokenHash]);
}
