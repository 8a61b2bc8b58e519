// Matters with all that happened to them and what lower governments made of them.
import { type ChildStanding, isEnded, lights, rollUp, worst } from '@luoshi/mechanisms';
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
  const [events, calendar, shown] = await Promise.all([
    listEventsOf(pool, government, known),
    calendarOf(pool, government),
    childrenNow(pool, known, now),
  ]);
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
      rolledUp: own.length === 0 ? null : rollUp(own.map(({ standing }) => standing)),
    };
  });
}

interface Child {
  readonly row: ChildRow;
  readonly item: MatterItem;
  /** With what stands below it. */
  readonly standing: ChildStanding;
}

/** Of all these matters, each by the calendar of its own government; those below them are asked for level by level. */
async function childrenNow(db: Queryable, parents: readonly string[], now: Date): Promise<readonly Child[]> {
  const rows = await listChildren(db, parents);
  if (rows.length === 0) return [];
  const below = await childrenNow(
    db,
    rows.map(({ id }) => id),
    now,
  );
  const children: Child[] = [];
  for (const government of new Set(rows.map((row) => row.government))) {
    const its = rows.filter((row) => row.government === government);
    const items = await itemsNow(db, government, its, now);
    children.push(...items.map((item, at) => ({ item, row: its[at]!, standing: standingOf(item, its[at]!, below) })));
  }
  return children;
}

/** What it reported itself counts; where it did not, what those below it reported. A red light below it is red above it, too. */
function standingOf(
  { id, mechanism, state, light, share }: MatterItem,
  { problem }: ChildRow,
  below: readonly Child[],
): ChildStanding {
  const own = { id, isEnded: isEnded(keptMechanism(mechanism), state), light: light.colour, share, problem };
  const its = below.filter(({ row }) => row.parent === id);
  if (its.length === 0 || own.isEnded) return own;
  const rolled = rollUp(its.map(({ standing }) => standing));
  const lit = its.some(({ standing }) => standing.light !== 'off');
  return {
    ...own,
    share: share ?? rolled.share,
    light: lit ? worst(own.light === 'off' ? [rolled.light] : [own.light, rolled.light]) : own.light,
    problem: problem ?? (rolled.problems.map((one) => one.problem).join('；') || null),
  };
}
