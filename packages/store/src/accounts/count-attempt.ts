import type { Queryable } from '../queries/queryable.ts';
import type { Attempt, LockRule } from './account.ts';
import { type AccountRow, accountColumns, accountOf } from './account-row.ts';

interface AttemptRow extends AccountRow {
  readonly is_open: boolean;
  readonly tries: number;
  readonly password_hashes: readonly string[];
}

/**
 * Counts a try of an account that is open, and locks it with the last one allowed: of any number of tries at the same time no
 * more than `rule.tries` are open. A lock that has run out begins the count anew.
 */
export async function countAttempt(db: Queryable, login: string, rule: LockRule, now: Date): Promise<Attempt | null> {
  const lockedUntil = new Date(now.getTime() + rule.lockedMs);
  const { rows } = await db.query<AttemptRow>(
    `with before as (
       select a.government, a.login, not a.disabled and (a.locked_until is null or a.locked_until <= $2) as is_open,
         case when a.locked_until <= $2 then 0 else a.tries end as tries
       from logins l join accounts a on a.government = l.government and a.login = l.login
       where l.login = $1 for update of a
     ), counted as (
       update accounts a set tries = b.tries + 1, locked_until = case when b.tries + 1 >= $3 then $4::timestamptz end
       from before b where a.government = b.government and a.login = b.login and b.is_open
     )
     select ${accountColumns}, a.password_hashes, b.is_open, b.tries
     from before b join accounts a on a.government = b.government and a.login = b.login
       left join staff s on s.government = a.government and s.id = a.staff`,
    [login, now, rule.tries, lockedUntil],
  );
  const row = rows[0];
  if (!row) return null;
  return {
    account: accountOf(row),
    isOpen: row.is_open,
    passwordHashes: row.password_hashes,
    locks: row.is_open && row.tries + 1 >= rule.tries,
  };
}
