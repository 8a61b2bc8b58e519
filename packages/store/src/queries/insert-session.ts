import type { Queryable } from './queryable.ts';

interface NewSession {
  readonly government: string;
  readonly tokenHash: Buffer;
  readonly person: string;
  readonly openedAt: Date;
  readonly expiresAt: Date;
}

/** Keeps the person's name on first sight, and clears sessions that have run out. */
export async function insertSession(db: Queryable, session: NewSession): Promise<void> {
  const { government, tokenHash, person, openedAt, expiresAt } = session;
  await db.query(
    `with known as (insert into people (government, name, first_seen_at) values ($1, $3, $4) on conflict do nothing),
       cleared as (delete from sessions where government = $1 and expires_at < $4)
     insert into sessions (government, token_hash, person, opened_at, expires_at) values ($1, $2, $3, $4, $5)`,
    [government, tokenHash, person, openedAt, expiresAt],
  );
}
