import type { Queryable } from '../queries/queryable.ts';
import type { AccountKey } from './account.ts';

/** Begins the count of tries anew; false where there is no such account. */
export async function unlockAccount(db: Queryable, { government, login }: AccountKey): Promise<boolean> {
  const { rowCount } = await db.query(
    'update accounts set tries = 0, locked_until = null where government = $1 and login = $2',
    [government, login],
  );
  return rowCount === 1;
}
