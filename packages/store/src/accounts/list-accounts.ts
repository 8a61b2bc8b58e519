import type { Queryable } from '../queries/queryable.ts';
import type { Account, AccountKey } from './account.ts';
import { type AccountRow, accountColumns, accountOf, accountTables } from './account-row.ts';

export async function listAccounts(db: Queryable, government: string): Promise<readonly Account[]> {
  const { rows } = await db.query<AccountRow>(
    `select ${accountColumns} from ${accountTables} where a.government = $1 order by a.login`,
    [government],
  );
  return rows.map(accountOf);
}

export async function findAccount(db: Queryable, { government, login }: AccountKey): Promise<Account | null> {
  const { rows } = await db.query<AccountRow>(
    `select ${accountColumns} from ${accountTables} where a.government = $1 and a.login = $2`,
    [government, login],
  );
  return rows[0] ? accountOf(rows[0]) : null;
}
