// Matters with all that happened to them and what lower governments made of them.
import { type ChildStanding, isEnded, lights, rollUp } from '@luoshi/mechanisms';
import type { Pool } from 'pg';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Queryable } from '../queries/queryable.ts';
import { foldKept, keptMechanism } from './held-matter.ts';
import { itemsNow } from './light-now.ts';
import type { KeptMatter, MatterItem } from './matters.ts';
import { findMatters } from './queries/find-matter.ts';
import { type ChildRow, listChildren } from './queries/list-children.ts';
import { listEventsOf } from './queries/list-matter-events.ts';
import { itemOf } from './queries/matter-row.ts';

/** Matters of one government, in the order of `ids`; unknown ones are left out. */
export async function keptMatters(
  pool: Pool,
  government: string,
  ids: readonly string[],
  now: Date,
): Promise<readonly KeptMatter[]> {
  const found = new Map((await findMatters(pool, government, ids)).map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => found.get(id) ?? []);
  if (rows.length === 0) return [];
  const known = rows.map(({ id }) => id);
  const [events, calendar, children] = await Promise.all([
    listEventsOf(pool, government, known),
    calendarOf(pool, government),
    listChildren(pool, known),
  ]);
  const shown = await childrenNow(pool, children, now);
  return rows.map((row) => {
    // An event that came between the two queries is left out of both.
    const its = (events.get(row.id) ?? []).slice(0, row.seq);
    const mechanism = keptMechanism(row.mechanism);
    const matter = foldKept(mechanism, its);
    const own = shown.filter(({ row: { parent } }) => parent === row.id);
    return {
      item: itemOf(row, lights({ mechanism, matter, calendar, now: now.toISOString() })),
      matter,
      events: its,
      children: own.map(({ item }) => item),
      rolledUp: own.length === 0 ? null : rollUp(own.map(standingOf)),
    };
  });
}

interface Child {
  readonly row: ChildRow;
  readonly item: MatterItem;
}

/** Each by the calendar of its own government. */
async function childrenNow(db: Queryable, rows: readonly ChildRow[], now: Date): Promise<readonly Child[]> {
  const children: Child[] = [];
  for (const government of new Set(rows.map((row) => row.government))) {
    const its = rows.filter((row) => row.government === government);
    const items = await itemsNow(db, government, its, now);
    children.push(...items.map((item, at) => ({ item, row: its[at]! })));
  }
  return children;
}

const standingOf = ({ item: { id, mechanism, state, light, share }, row: { problem } }: Child): ChildStanding => ({
  id,
  isEnded: isEnded(keptMechanism(mechanism), state),
  light: light.colour,
  share,
  problem,
});
