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
  const told = await toldLights(
    db,
    government,
    rows.filter((row) => mayHaveChanged(row, now) || countsDaysOfBefore(row, now)),
    now,
  );
  return rows.map((row) => itemOf(row, told.get(row.id)));
}

/** Lights whose colour may be another than it is stored, as of now, by matter; the others are as they are stored. */
export const changedLights = (
  db: Queryable,
  government: string,
  rows: readonly Lit[],
  now: Date,
): Promise<ReadonlyMap<string, Light>> =>
  toldLights(
    db,
    government,
    rows.filter((row) => mayHaveChanged(row, now)),
    now,
  );

/** What of a row tells whether its light holds. */
type Lit = Pick<MatterRow, 'id' | 'mechanism' | 'light_until'>;

async function toldLights(
  db: Queryable,
  government: string,
  rows: readonly Lit[],
  now: Date,
): Promise<ReadonlyMap<string, Light>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const [calendar, events] = await Promise.all([calendarOf(db, government), listEventsOf(db, government, ids)]);
  return new Map(
    rows.map(({ id, mechanism }) => [id, lightOf(mechanism, events.get(id) ?? [], calendar, now.toISOString())]),
  );
}

/** A colour stays until the next timer. */
const mayHaveChanged = ({ light_until }: Lit, now: Date): boolean => light_until !== null && light_until <= now;

/** A light with reasons counts its days, so it is of the day on which it was told. */
const countsDaysOfBefore = ({ light_on, light_reasons }: MatterRow, now: Date): boolean =>
  light_reasons.length > 0 && light_on !== dateInChina(now.toISOString());

function lightOf(mechanismId: string, events: Parameters<typeof foldKept>[1], calendar: Calendar, now: string): Light {
  const mechanism = keptMechanism(mechanismId);
  return lights({ mechanism, matter: foldKept(mechanism, events), calendar, now });
}
