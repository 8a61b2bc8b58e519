// The accounts over one database: each call is one query, or one transaction with its line in the audit log.
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../audit/audit-entry.ts';
import type { Queryable } from '../queries/queryable.ts';
import { placeOf } from '../secrets/kept-secrets.ts';
import { sealIfPossible } from '../secrets/seal-unsealed.ts';
import { isSealed } from '../secrets/sealed.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { inTransaction } from '../transaction.ts';
import type { AccountKey, Accounts } from './account.ts';
import { changeAccount } from './change-account.ts';
import { confirmTotp } from './confirm-totp.ts';
import { countAttempt } from './count-attempt.ts';
import { createAccount } from './create-account.ts';
import { deleteAccountSession, deleteSessionsOf } from './delete-account-sessions.ts';
import { findAccountSession } from './find-account-session.ts';
import { insertAccountSession } from './insert-account-session.ts';
import { findAccount, listAccounts } from './list-accounts.ts';
import { listSampleLogins } from './list-sample-logins.ts';
import { governmentOfToken, hashOfToken } from './session-token.ts';
import { setPassword } from './set-password.ts';
import { claimTotpStep, findTotpSecret, keepPendingTotp, removeTotp } from './totp-secret.ts';
import { unlockAccount } from './unlock-account.ts';
import { withdrawAttempt } from './withdraw-attempt.ts';

export function openAccounts(pool: Pool, now: () => Date, sealing: Sealing): Accounts {
  /** Does one thing to an account and, where it was there, says so in the audit log. */
  const audited = (key: AccountKey, event: string, by: Actor, work: (db: Queryable) => Promise<boolean>) =>
    inTransaction(pool, async (db) => {
      const isDone = await work(db);
      const { government, login } = key;
      if (isDone) await appendAudit(db, { government, ...by, event, target: login, result: 'done', facts: {} }, now());
      return isDone;
    });
  return {
    create: (account, by) => createAccount(pool, account, by, now()),
    find: (key) => findAccount(pool, key),
    list: (government) => listAccounts(pool, government),
    change: (change, by) => changeAccount(pool, change, by, now()),
    unlock: (key, by) => audited(key, 'account-unlocked', by, (db) => unlockAccount(db, key)),
    setPassword: (change, by) =>
      audited(change, change.mustChange ? 'password-reset' : 'password-changed', by, async (db) => {
        await deleteSessionsOf(db, change, change.keptToken === undefined ? null : hashOfToken(change.keptToken));
        return setPassword(db, change, now());
      }),
    attempt: (login, rule) => inTransaction(pool, (db) => countAttempt(db, login, rule, now())),
    attemptGood: async (key) => void (await unlockAccount(pool, key)),
    attemptWithdrawn: (key) => withdrawAttempt(pool, key),
    beginTotp: (key, secret) =>
      inTransaction(pool, async (db) => keepPendingTotp(db, key, await sealing.seal(db, secret, placeOf(key)))),
    totpSecret: async (key, which) => {
      const kept = await findTotpSecret(pool, key, which);
      if (kept === null) return null;
      if (!isSealed(kept)) await sealIfPossible(pool, sealing);
      return sealing.open(kept, placeOf(key));
    },
    confirmTotp: (key, secret, by) =>
      audited(key, 'totp-set-up', by, (db) => confirmTotp(db, { key, secret, open: sealing.open })),
    clearTotp: (key, by) => audited(key, 'totp-removed', by, (db) => removeTotp(db, key)),
    useTotpStep: (key, step) => claimTotpStep(pool, key, step),
    openSession: ({ government, login, token, lastsMs }) => {
      if (governmentOfToken(token) !== government) throw new Error("An account's token begins with its government.");
      const openedAt = now();
      const expiresAt = new Date(openedAt.getTime() + lastsMs);
      return insertAccountSession(pool, { government, login, tokenHash: hashOfToken(token), openedAt, expiresAt });
    },
    session: async (token, idleMs) => {
      const government = governmentOfToken(token);
      if (government === null) return null;
      return findAccountSession(pool, { government, tokenHash: hashOfToken(token), idleMs, now: now() });
    },
    closeSession: async (token) => {
      const government = governmentOfToken(token);
      if (government !== null) await deleteAccountSession(pool, government, hashOfToken(token));
    },
    sampleLogins: () => listSampleLogins(pool, now()),
  };
}
