// What was asked of the list into a page of it.
import type { Pool } from 'pg';
import { askedOf } from './asked-matters.ts';
import { itemsNow } from './light-now.ts';
import type { MatterFilter, MatterPage } from './matters.ts';
import { listMatters } from './queries/list-matters.ts';
import type { MatterRow } from './queries/matter-row.ts';

const MOST = 200;

/** A cursor that no page of this order ended with gives an empty page. */
export async function listPage(pool: Pool, filter: MatterFilter, now: Date): Promise<MatterPage> {
  const { cursor, government, order } = filter;
  const after = cursor === undefined ? null : placeIn(order, cursor);
  if (after === undefined) return { items: [], cursor: null };
  const limit = Math.max(1, Math.min(filter.limit, MOST));
  const rows = await listMatters(pool, {
    ...(await askedOf(pool, filter, now)),
    order,
    after,
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const items = await itemsNow(pool, government, shown, now);
  return {
    // A light that has changed and whose timer has not fired yet is shown as it is, or not at all.
    items: items.filter(({ light }) => filter.light === undefined || light.colour === filter.light),
    cursor: rows.length > limit ? cursorAt(order, shown.at(-1)!) : null,
  };
}

const cursorAt = (order: MatterFilter['order'], { urgency, number }: MatterRow): string =>
  order === 'urgency' ? urgency : String(number);

function placeIn(order: MatterFilter['order'], cursor: string): string | number | undefined {
  if (order === 'urgency') return /^[0-4]\|\d{4}-\d\d-\d\d\|\d{9}$/.test(cursor) ? cursor : undefined;
  return /^\d{1,9}$/.test(cursor) ? Number(cursor) : undefined;
}
