// The audit log over one database.
import type { Pool } from 'pg';
import { inTransaction } from '../transaction.ts';
import { appendAudit } from './append-audit.ts';
import type { AuditLog } from './audit-entry.ts';
import { listAudit, newestAudit } from './list-audit.ts';
import { listAuditedGovernments } from './list-audited-governments.ts';

const LONGEST_PAGE = 1_000;

export function openAudit(pool: Pool, now: () => Date): AuditLog {
  return {
    append: (entry, db) =>
      db ? appendAudit(db, entry, now()) : inTransaction(pool, (own) => appendAudit(own, entry, now())),
    list: (government, { from = 1, limit = LONGEST_PAGE } = {}) =>
      listAudit(pool, government, { from, limit: Math.min(limit, LONGEST_PAGE) }),
    newest: (government, { before = Number.MAX_SAFE_INTEGER, limit }) =>
      newestAudit(pool, government, { before, limit: Math.min(limit, LONGEST_PAGE) }),
    governments: () => listAuditedGovernments(pool),
  };
}
