import type { Queryable } from '../queries/queryable.ts';
import type { AuditEntry } from './audit-entry.ts';

interface ChainedAudit {
  readonly entry: AuditEntry;
  readonly previousHash: string;
  readonly hash: string;
}

/** Keeps an entry and moves the chain's end to it. */
export async function insertAudit(db: Queryable, { entry, previousHash, hash }: ChainedAudit): Promise<void> {
  const { government, seq, at, account, name, event, target, result, facts } = entry;
  await db.query(
    `with ended as (update audit_heads set seq = $2, hash = $11 where government = $1)
     insert into audit_log (government, seq, at, account, name, event, target, result, facts, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [government, seq, at, account, name, event, target, result, JSON.stringify(facts), previousHash, hash],
  );
}
