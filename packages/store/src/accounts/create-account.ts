// A new account, or why there is none.
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../audit/audit-entry.ts';
import { findGovernmentName } from '../queries/find-government.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import type { Account, NewAccount } from './account.ts';
import { findStaff } from './find-staff.ts';
import { claimLogin, insertAccount } from './insert-account.ts';
import { findAccount } from './list-accounts.ts';
import { mayCombine } from './roles.ts';

export async function createAccount(
  pool: Pool,
  account: NewAccount,
  by: Actor,
  now: Date,
): Promise<Account | StoreRefusal> {
  const { government, login, roles, staff } = account;
  if (!isLogin(login)) return refuse('login-malformed', { login });
  if (roles.length === 0 || !mayCombine(roles)) return refuse('roles-clash', { roles: roles.join('、') });
  return inTransaction(pool, async (db) => {
    if ((await findGovernmentName(db, government)) === null) return refuse('government-unknown', { government });
    if (await isStranger(db, government, staff)) return refuse('person-unlisted', { person: staff! });
    if (!(await claimLogin(db, { government, login }))) return refuse('login-taken', { login });
    await insertAccount(db, { ...account, name: storableText(account.name) }, now);
    await appendAudit(
      db,
      { government, ...by, event: 'account-created', target: login, result: 'done', facts: { roles: roles.join(',') } },
      now,
    );
    return (await findAccount(db, { government, login }))!;
  });
}

/** Whether a login has the shape every login has. */
export const isLogin = (login: string): boolean => /^[a-z][a-z0-9._-]{2,39}$/.test(login);

/** Whether `staff` is named and not in the directory. */
export async function isStranger(db: Queryable, government: string, staff: string | null): Promise<boolean> {
  return staff !== null && (await findStaff(db, government, staff)) === null;
}
