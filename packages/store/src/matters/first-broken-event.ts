// Whether a matter's events are as they were written.
import { firstBroken } from '../event-hash.ts';
import type { Queryable } from '../queries/queryable.ts';
import { findMatter } from './queries/find-matter.ts';
import { listMatterEvents } from './queries/list-matter-events.ts';

/** Number of the first event that was changed, lost or put in between; null when the chain is whole and no end was cut off. */
export async function firstBrokenEvent(db: Queryable, government: string, matter: string): Promise<number | null> {
  const row = await findMatter(db, government, matter);
  const kept = await listMatterEvents(db, government, matter);
  const broken = firstBroken(kept);
  if (broken !== null) return broken;
  return row !== null && kept.length < row.seq ? kept.length + 1 : null;
}
