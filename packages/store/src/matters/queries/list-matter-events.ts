import type { MatterEvent } from '@luoshi/mechanisms';
import type { Queryable } from '../../queries/queryable.ts';

export interface KeptMatterEvent {
  readonly event: MatterEvent;
  /** SHA-256 over the event and the hash of the one before, lower-case hex. */
  readonly hash: string;
}

/** A matter's events in order. */
export async function listMatterEvents(
  db: Queryable,
  government: string,
  matter: string,
): Promise<readonly KeptMatterEvent[]> {
  const { rows } = await db.query<KeptMatterEvent>(
    'select event, hash from matter_events where government = $1 and matter = $2 order by seq',
    [government, matter],
  );
  return rows;
}

/** Events of several matters of one government, by matter, each in order. */
export async function listEventsOf(
  db: Queryable,
  government: string,
  matters: readonly string[],
): Promise<ReadonlyMap<string, readonly MatterEvent[]>> {
  const { rows } = await db.query<{ matter: string; event: MatterEvent }>(
    'select matter, event from matter_events where government = $1 and matter = any ($2) order by matter, seq',
    [government, matters],
  );
  const byMatter = new Map<string, MatterEvent[]>();
  for (const { matter, event } of rows) {
    const events = byMatter.get(matter);
    if (events) events.push(event);
    else byMatter.set(matter, [event]);
  }
  return byMatter;
}
