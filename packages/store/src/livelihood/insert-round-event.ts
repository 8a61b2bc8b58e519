import type { RoundEvent } from '@luoshi/mechanisms/livelihood';
import type { Queryable } from '../queries/queryable.ts';

interface NewEvent {
  readonly government: string;
  readonly year: number;
  readonly event: RoundEvent;
  readonly previousHash: string;
  readonly hash: string;
}

export async function insertRoundEvent(
  db: Queryable,
  { government, year, event, previousHash, hash }: NewEvent,
): Promise<void> {
  const { seq, at, by, act } = event;
  await db.query(
    `insert into livelihood_events (government, year, seq, at, person, act, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [government, year, seq, at, by, JSON.stringify(act), previousHash, hash],
  );
}
