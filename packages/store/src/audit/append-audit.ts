// One more entry at the end of a government's chain.
import { FIRST_HASH, hashOf } from '../event-hash.ts';
import type { Queryable } from '../queries/queryable.ts';
import { storableText } from '../storable-text.ts';
import type { AuditEntry, NewAudit } from './audit-entry.ts';
import { insertAudit } from './insert-audit.ts';
import { lockHead } from './lock-head.ts';

/** Within the caller's transaction. The chain's end stays locked until that ends, so it should be the last thing in it. */
export async function appendAudit(db: Queryable, audit: NewAudit, at: Date): Promise<AuditEntry> {
  const head = await lockHead(db, audit.government, FIRST_HASH);
  const entry: AuditEntry = {
    government: audit.government,
    seq: head.seq + 1,
    at: at.toISOString(),
    account: storable(audit.account),
    name: storable(audit.name),
    event: storableText(audit.event),
    target: storable(audit.target),
    result: storableText(audit.result),
    facts: audit.facts,
  };
  await insertAudit(db, { entry, previousHash: head.hash, hash: hashOf(head.hash, entry) });
  return entry;
}

const storable = (text: string | null): string | null => (text === null ? null : storableText(text));
