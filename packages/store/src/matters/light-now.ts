// Rows of a list with their lights as of now: most are stored as they are still, the others are told from their events.
import { type Calendar, dateInChina, type Light, lights } from '@luoshi/mechanisms';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Queryable } from '../queries/queryable.ts';
import { foldKept, keptMechanism } from './held-matter.ts';
import type { MatterItem } from './matters.ts';
import { listEventsOf } from './queries/list-matter-events.ts';
import { itemOf, type MatterRow } from './queries/matter-row.ts';

/** Rows of one government, in the order given. */
export async function itemsNow(
  db: Queryable,
  government: string,
  rows: readonly MatterRow[],
  now: Date,
): Promise<readonly MatterItem[]> {
  const old = rows.filter((row) => !isLightOf(row, now));
  if (old.length === 0) return rows.map((row) => itemOf(row));
  const calendar = await calendarOf(db, government);
  const events = await listEventsOf(
    db,
    government,
    old.map(({ id }) => id),
  );
  const told = new Map(
    old.map(({ id, mechanism }): [string, Light] => [
      id,
      lightOf(mechanism, events.get(id) ?? [], calendar, now.toISOString()),
    ]),
  );
  return rows.map((row) => itemOf(row, told.get(row.id)));
}

/** A light without reasons stays until the next timer; one with reasons counts its days, so it is of the day on which it was told. */
function isLightOf({ light_until, light_on, light_reasons }: MatterRow, now: Date): boolean {
  if (light_until !== null && light_until <= now) return false;
  return light_reasons.length === 0 || light_on === dateInChina(now.toISOString());
}

function lightOf(mechanismId: string, events: Parameters<typeof foldKept>[1], calendar: Calendar, now: string): Light {
  const mechanism = keptMechanism(mechanismId);
  return lights({ mechanism, matter: foldKept(mechanism, events), calendar, now });
}
