// Whether a government's log is as it was written.
import { FIRST_HASH, hashOf } from '../event-hash.ts';
import type { Queryable } from '../queries/queryable.ts';
import type { AuditChecked, KeptAudit } from './audit-entry.ts';
import { findHead } from './find-head.ts';
import { listAudit } from './list-audit.ts';

/** Entries looked at in one go: a log of years is not held in memory. */
const PAGE = 1_000;

interface Link {
  readonly seq: number;
  readonly hash: string;
}

/**
 * Follows the chain from its beginning to its kept end. The end is read first: what is appended meanwhile is beyond it.
 * An entry that was changed, removed or put in between breaks the chain at its number; cut-off last entries at the first missing one.
 */
export async function verifyAudit(db: Queryable, government: string): Promise<AuditChecked> {
  const head = (await findHead(db, government)) ?? { seq: 0, hash: FIRST_HASH };
  let last: Link = { seq: 0, hash: FIRST_HASH };
  while (last.seq < head.seq) {
    const page = await listAudit(db, government, {
      from: last.seq + 1,
      limit: Math.min(PAGE, head.seq - last.seq),
    });
    for (const kept of page) {
      if (!follows(last, kept)) return { entries: last.seq, firstBroken: last.seq + 1 };
      last = { seq: kept.seq, hash: kept.hash };
    }
    if (page.length === 0) return { entries: last.seq, firstBroken: last.seq + 1 };
  }
  const isWhole = last.hash === head.hash;
  return { entries: last.seq, firstBroken: isWhole ? null : last.seq };
}

function follows(last: Link, { hash, ...entry }: KeptAudit): boolean {
  return entry.seq === last.seq + 1 && hash === hashOf(last.hash, entry);
}
