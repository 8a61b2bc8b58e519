import type { ReviewEvent } from '@luoshi/ledger';
import type { Queryable } from './queryable.ts';

interface NewEvent {
  readonly government: string;
  readonly event: ReviewEvent;
  readonly previousHash: string;
  readonly hash: string;
}

export async function insertEvent(db: Queryable, { government, event, previousHash, hash }: NewEvent): Promise<void> {
  await db.query(
    `insert into review_events (government, report, seq, at, person, act, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [government, event.report, event.seq, event.at, event.by, JSON.stringify(event.act), previousHash, hash],
  );
}
