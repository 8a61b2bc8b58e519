import type { Queryable } from '../queries/queryable.ts';
import type { AccountKey } from './account.ts';

/** Takes back one try, and the lock that it brought. */
export async function withdrawAttempt(db: Queryable, { government, login }: AccountKey): Promise<void> {
  await db.query(
    'update accounts set tries = greatest(tries - 1, 0), locked_until = null where government = $1 and login = $2',
    [government, login],
  );
}
