// Name, person, roles or state of an account changed by an administrator.
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor, AuditFacts } from '../audit/audit-entry.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import type { Account, AccountChange } from './account.ts';
import { isStranger } from './create-account.ts';
import { deleteSessionsOf } from './delete-account-sessions.ts';
import { findAccount } from './list-accounts.ts';
import { mayCombine } from './roles.ts';
import { updateAccount } from './update-account.ts';

/** What is left out of the change stays. Roles that change and an account that is disabled end its sessions. */
export async function changeAccount(
  pool: Pool,
  change: AccountChange,
  by: Actor,
  now: Date,
): Promise<Account | StoreRefusal | null> {
  const { government, login, roles } = change;
  if (roles && (roles.length === 0 || !mayCombine(roles))) return refuse('roles-clash', { roles: roles.join('、') });
  return inTransaction(pool, async (db) => {
    const before = await findAccount(db, change);
    if (!before) return null;
    const { name = before.name, staff = before.staff, disabled = before.disabled } = change;
    if (await isStranger(db, government, staff)) return refuse('person-unlisted', { person: staff! });
    const after = { government, login, name: storableText(name), staff, roles: roles ?? before.roles, disabled };
    await updateAccount(db, after);
    if (roles || disabled) await deleteSessionsOf(db, change, null);
    await appendAudit(
      db,
      { government, ...by, event: 'account-changed', target: login, result: 'done', facts: said(change) },
      now,
    );
    return findAccount(db, change);
  });
}

function said({ roles, disabled, staff, name }: AccountChange): AuditFacts {
  return {
    ...(roles ? { roles: roles.join(',') } : {}),
    ...(disabled === undefined ? {} : { disabled }),
    ...(staff ? { staff } : {}),
    ...(name === undefined ? {} : { name }),
  };
}
