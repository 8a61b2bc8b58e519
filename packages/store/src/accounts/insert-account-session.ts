import type { Queryable } from '../queries/queryable.ts';
import type { AccountKey } from './account.ts';

interface NewAccountSession extends AccountKey {
  readonly tokenHash: Buffer;
  readonly openedAt: Date;
  readonly expiresAt: Date;
}

/** Also clears the government's sessions that have run out. */
export async function insertAccountSession(db: Queryable, session: NewAccountSession): Promise<void> {
  const { government, login, tokenHash, openedAt, expiresAt } = session;
  await db.query(
    `with cleared as (delete from account_sessions where government = $1 and expires_at < $4)
     insert into account_sessions (government, login, token_hash, opened_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, $4, $5)`,
    [government, login, tokenHash, openedAt, expiresAt],
  );
}
