// The few of many matters that are most urgent now, also while timers wait that will say so.
import type { Pool } from 'pg';
import { type Asked, askedOf } from './asked-matters.ts';
import { itemsNow } from './light-now.ts';
import { matterLines } from './matter-lines.ts';
import type { MatterItem, MattersChosen } from './matters.ts';
import { findMatters } from './queries/find-matter.ts';
import { listMatters } from './queries/list-matters.ts';
import type { MatterRow } from './queries/matter-row.ts';
import { urgencyOf } from './standing-columns.ts';

/** At most `limit`: the red ones first, then by the day that runs out next, then by number; those that have ended last. */
export async function mostUrgent(
  pool: Pool,
  filter: MattersChosen,
  limit: number,
  now: Date,
): Promise<readonly MatterItem[]> {
  const asked = await askedOf(pool, filter, now);
  const lit = { at: now, holds: true };
  const settled = await listMatters(pool, { ...asked, lit, order: 'urgency', after: null, limit });
  const all = [...settled.map((row) => ({ row, urgency: row.urgency })), ...(await unsettled(pool, asked, limit, now))];
  all.sort((a, b) => (a.urgency < b.urgency ? -1 : 1));
  const first = all.slice(0, limit).map(({ row }) => row);
  return itemsNow(pool, filter.government, first, now);
}

/** Of those whose light may have changed, the ones that come first by what it is now. */
async function unsettled(
  pool: Pool,
  asked: Asked,
  limit: number,
  now: Date,
): Promise<readonly { readonly row: MatterRow; readonly urgency: string }[]> {
  let first: { readonly id: string; readonly urgency: string }[] = [];
  const lit = { at: now, holds: false };
  for await (const { id, number, colour, nextDue } of matterLines(pool, { ...asked, lit, order: 'number' }, now)) {
    first.push({ id, urgency: urgencyOf({ colour, due: nextDue?.due ?? null, number }) });
    if (first.length > 2 * limit) first = first.sort(byUrgency).slice(0, limit);
  }
  first = first.sort(byUrgency).slice(0, limit);
  const rows = await findMatters(
    pool,
    asked.government,
    first.map(({ id }) => id),
  );
  return first.flatMap(({ id, urgency }) => {
    const row = rows.find((one) => one.id === id);
    return row ? [{ row, urgency }] : [];
  });
}

const byUrgency = (a: { readonly urgency: string }, b: { readonly urgency: string }): number =>
  a.urgency < b.urgency ? -1 : 1;
