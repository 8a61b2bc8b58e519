// An act on a year's round: decided by the room's rules against the events that are kept, and kept itself with its hash.
import { decideRound, foldRound, type RoundAct, type RoundRefusal } from '@luoshi/mechanisms/livelihood';
import type { Pool } from 'pg';
import { FIRST_HASH, hashOf } from '../event-hash.ts';
import { findGovernmentName } from '../queries/find-government.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import { insertRoundEvent } from './insert-round-event.ts';
import { keptRound } from './kept-round.ts';
import { listRoundEvents } from './list-round-events.ts';
import type { KeptRound, NewRoundAct } from './livelihood.ts';
import { lockRound } from './lock-round.ts';
import { moveRoundHead } from './move-round-head.ts';

type Acting = Omit<NewRoundAct, 'act' | 'expectedSeq'> & {
  /** Null for an act that does not depend on what was seen. */
  readonly expectedSeq: number | null;
  /** The act, or how it follows from the round as it is under the lock. */
  readonly actOf: (db: Queryable, kept: KeptRound | null) => Promise<RoundAct | RoundRefusal>;
};

class Refused extends Error {
  readonly refusal: RoundRefusal;
  constructor(refusal: RoundRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** A refusal rolls back, so that a round that was never opened leaves no row. */
export async function actOnRound(
  pool: Pool,
  { government, year, expectedSeq, by, actOf }: Acting,
  now: Date,
): Promise<KeptRound | RoundRefusal | StoreRefusal> {
  try {
    return await inTransaction(pool, async (db) => {
      if ((await findGovernmentName(db, government)) === null) return refuse('government-unknown', { government });
      await lockRound(db, government, year);
      const before = await listRoundEvents(db, government, year);
      const act = await actOf(db, keptRound(government, before));
      if ('refused' in act) throw new Refused(act);
      const round = foldRound(before.map(({ event }) => event));
      const seen = expectedSeq ?? round?.seq ?? 0;
      const event = decideRound(
        { round, now: now.toISOString(), by: storableText(by), expectedSeq: seen },
        cleaned(act),
      );
      if ('refused' in event) throw new Refused(event);
      const previousHash = before.at(-1)?.hash ?? FIRST_HASH;
      const hash = hashOf(previousHash, event);
      await insertRoundEvent(db, { government, year, event, previousHash, hash });
      await moveRoundHead(db, government, year, { seq: event.seq, hash });
      return keptRound(government, [...before, { year, event, hash }])!;
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** Texts as PostgreSQL can keep them. */
function cleaned(act: RoundAct): RoundAct {
  return JSON.parse(JSON.stringify(act), (_, value) => (typeof value === 'string' ? storableText(value) : value));
}
