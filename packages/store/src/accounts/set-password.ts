import type { Queryable } from '../queries/queryable.ts';
import type { AccountKey } from './account.ts';

/** Hashes kept: that of the password in force and of those before it, which may not come again. */
const KEPT = 5;

interface NewPassword extends AccountKey {
  readonly hash: string;
  readonly mustChange: boolean;
}

/** Also begins the count of tries anew; false where there is no such account. */
export async function setPassword(
  db: Queryable,
  { government, login, hash, mustChange }: NewPassword,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update accounts set password_hashes = (array_prepend($3::text, password_hashes))[1:${KEPT}], password_set_at = $5,
       must_change = $4, tries = 0, locked_until = null
     where government = $1 and login = $2`,
    [government, login, hash, mustChange, now],
  );
  return rowCount === 1;
}
