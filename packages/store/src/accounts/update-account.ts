import type { Queryable } from '../queries/queryable.ts';
import type { Account, AccountKey } from './account.ts';

/** Name, person, roles and state as given. */
export async function updateAccount(
  db: Queryable,
  {
    government,
    login,
    name,
    staff,
    roles,
    disabled,
  }: Pick<Account, keyof AccountKey | 'name' | 'staff' | 'roles' | 'disabled'>,
): Promise<void> {
  await db.query(
    'update accounts set name = $3, staff = $4, roles = $5, disabled = $6 where government = $1 and login = $2',
    [government, login, name, staff, roles, disabled],
  );
}
