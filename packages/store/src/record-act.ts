// An act of review is recorded when the person had seen everything before it.
import { decideAct, foldReview, type ReviewEvent, type ReviewRefusal } from '@luoshi/ledger';
import type { Pool } from 'pg';
import { FIRST_HASH, hashOf } from './event-hash.ts';
import { countReview } from './queries/count-review.ts';
import { insertEvent } from './queries/insert-event.ts';
import { eventId, listEvents } from './queries/list-events.ts';
import { lockReport } from './queries/lock-report.ts';
import { governmentOf } from './report-id.ts';
import { storableText } from './storable-text.ts';
import type { Acted, NewAct, Overtaken } from './store.ts';
import { inTransaction } from './transaction.ts';

/**
 * Null where there is no such report; a refusal where the act is against the rules; `Overtaken` where somebody acted since
 * `expectedSeq`. Acts on one report wait for each other.
 */
export async function recordAct(
  pool: Pool,
  { report, expectedSeq, act, by }: NewAct,
  now: Date,
): Promise<Acted | ReviewRefusal | Overtaken | null> {
  const government = governmentOf(report);
  if (!government) return null;
  return inTransaction(pool, async (db) => {
    const reading = await lockReport(db, government, report);
    if (!reading) return null;
    const kept = await listEvents(db, government, report);
    const events = kept.map(({ event }) => event);
    const refusal = decideAct({ reading, events, expectedSeq, act });
    if (refusal?.code === 'stale-version') return overtaken({ refusal, expectedSeq, events, reading });
    if (refusal) return refusal;
    const seq = events.length + 1;
    const event: ReviewEvent = {
      id: eventId(report, seq),
      report,
      seq,
      at: now.toISOString(),
      by: storableText(by),
      act,
    };
    const previousHash = kept.at(-1)?.hash ?? FIRST_HASH;
    await insertEvent(db, { government, event, previousHash, hash: hashOf(previousHash, event) });
    const { rows, progress } = foldReview(reading, [...events, event]);
    await countReview(db, { government, report, seq, progress });
    return { event, row: rows.find((row) => row.seq === seq)!, progress };
  });
}

interface Passed {
  readonly refusal: ReviewRefusal;
  readonly expectedSeq: number;
  readonly events: readonly ReviewEvent[];
  readonly reading: Parameters<typeof foldReview>[0];
}

function overtaken({ refusal, expectedSeq, events, reading }: Passed): Overtaken {
  const { seq, rows } = foldReview(reading, events);
  return {
    refusal,
    seq,
    since: events.filter((event) => event.seq > expectedSeq),
    rows: rows.filter((row) => row.seq !== null && row.seq > expectedSeq),
  };
}
