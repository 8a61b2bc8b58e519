import type { Queryable } from './queryable.ts';

/** Name of the person whose session it is, null when there is none or it has run out. */
export async function findSession(
  db: Queryable,
  { government, tokenHash, now }: { readonly government: string; readonly tokenHash: Buffer; readonly now: Date },
): Promise<string | null> {
  const { rows } = await db.query<{ person: string }>(
    'select person from sessions where government = $1 and token_hash = $2 and expires_at > $3',
    [government, tokenHash, now],
  );
  return rows[0]?.person ?? null;
}
