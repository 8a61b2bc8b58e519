import type { MatterEvent } from '@luoshi/mechanisms';
import { FIRST_HASH, hashOf } from '../../event-hash.ts';
import type { Queryable } from '../../queries/queryable.ts';
import { storableText } from '../../storable-text.ts';

/** Puts the event at the end of its matter's chain. `previousHash` is that of the event before; left out for the first. */
export async function insertMatterEvent(
  db: Queryable,
  government: string,
  event: MatterEvent,
  previousHash: string = FIRST_HASH,
): Promise<void> {
  const { matter, seq, at, by } = event;
  await db.query(
    `insert into matter_events (government, matter, seq, at, person, unit, command, event, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      government,
      matter,
      seq,
      at,
      storableText(by.person),
      by.unit === null ? null : storableText(by.unit),
      event.kind === 'commanded' ? event.command : null,
      JSON.stringify(event),
      previousHash,
      hashOf(previousHash, event),
    ],
  );
}
