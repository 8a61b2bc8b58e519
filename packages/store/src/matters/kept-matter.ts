// One matter with all that happened to it and what lower governments made of it.
import { type ChildStanding, isEnded, lights, rollUp } from '@luoshi/mechanisms';
import type { Pool } from 'pg';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Queryable } from '../queries/queryable.ts';
import { foldKept, keptMechanism } from './held-matter.ts';
import { itemsNow } from './light-now.ts';
import type { KeptMatter, MatterItem } from './matters.ts';
import { findMatter } from './queries/find-matter.ts';
import { listChildren } from './queries/list-children.ts';
import { listMatterEvents } from './queries/list-matter-events.ts';
import { itemOf, type MatterRow } from './queries/matter-row.ts';

/** Null for an unknown one. */
export async function keptMatter(pool: Pool, government: string, id: string, now: Date): Promise<KeptMatter | null> {
  const row = await findMatter(pool, government, id);
  if (!row) return null;
  // An event that came between the two queries is left out of both.
  const events = (await listMatterEvents(pool, government, id)).map(({ event }) => event).slice(0, row.seq);
  const mechanism = keptMechanism(row.mechanism);
  const matter = foldKept(mechanism, events);
  const calendar = await calendarOf(pool, government);
  const rows = await listChildren(pool, id);
  const children = await childrenNow(pool, rows, now);
  return {
    item: itemOf(row, lights({ mechanism, matter, calendar, now: now.toISOString() })),
    matter,
    events,
    children,
    rolledUp: children.length === 0 ? null : rollUp(children.map((child, at) => standingOf(child, rows[at]!))),
  };
}

/** Each by the calendar of its own government. */
async function childrenNow(db: Queryable, rows: readonly MatterRow[], now: Date): Promise<readonly MatterItem[]> {
  const items: MatterItem[] = [];
  for (const government of new Set(rows.map((row) => row.government)))
    items.push(
      ...(await itemsNow(
        db,
        government,
        rows.filter((row) => row.government === government),
        now,
      )),
    );
  return items;
}

const standingOf = ({ id, mechanism, state, light, share }: MatterItem, { problem }: MatterRow): ChildStanding => ({
  id,
  isEnded: isEnded(keptMechanism(mechanism), state),
  light: light.colour,
  share,
  problem,
});
