import type { Act } from '@luoshi/ledger';
import type { KeptEvent } from '../store.ts';
import type { Queryable } from './queryable.ts';

interface EventRow {
  readonly seq: number;
  readonly at: Date;
  readonly person: string;
  readonly act: Act;
  readonly hash: string;
}

/** A report's events in order. */
export async function listEvents(db: Queryable, government: string, report: string): Promise<readonly KeptEvent[]> {
  const { rows } = await db.query<EventRow>(
    'select seq, at, person, act, hash from review_events where government = $1 and report = $2 order by seq',
    [government, report],
  );
  return rows.map(({ seq, at, person, act, hash }) => ({
    event: { id: eventId(report, seq), report, seq, at: at.toISOString(), by: person, act },
    hash,
  }));
}

/** Follows from report and number: an event needs no other name. */
export const eventId = (report: string, seq: number): string => `${report}/${seq}`;
