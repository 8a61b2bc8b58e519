import type { RoundAct } from '@luoshi/mechanisms/livelihood';
import type { Queryable } from '../queries/queryable.ts';
import type { KeptRoundEvent } from './kept-round.ts';

interface EventRow {
  readonly year: number;
  readonly seq: number;
  readonly at: Date;
  readonly person: string;
  readonly act: RoundAct;
  readonly hash: string;
}

/** Events of a year's round in order; of all years, the newest first, where none is named. */
export async function listRoundEvents(
  db: Queryable,
  government: string,
  year: number | null = null,
): Promise<readonly KeptRoundEvent[]> {
  const { rows } = await db.query<EventRow>(
    `select year, seq, at, person, act, hash from livelihood_events
     where government = $1 and ($2::int is null or year = $2) order by year desc, seq`,
    [government, year],
  );
  return rows.map(({ year: of, seq, at, person, act, hash }) => ({
    year: of,
    event: { seq, at: at.toISOString(), by: person, act },
    hash,
  }));
}
