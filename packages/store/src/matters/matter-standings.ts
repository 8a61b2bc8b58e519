// Whose some matters of one government are and how they stand, with the colour of their lights as of now.
import type { Pool } from 'pg';
import type { Queryable } from '../queries/queryable.ts';
import { changedLights } from './light-now.ts';
import type { MatterStanding } from './matters.ts';
import type { MatterRow } from './queries/matter-row.ts';

type Row = Pick<MatterRow, 'id' | 'lead_unit' | 'mechanism' | 'state' | 'light' | 'light_until'>;

/** Those that there are, in no order. */
export async function matterStandings(
  pool: Pool,
  government: string,
  ids: readonly string[],
  now: Date,
): Promise<readonly MatterStanding[]> {
  const rows = ids.length === 0 ? [] : await findStandings(pool, government, ids);
  const changed = await changedLights(pool, government, rows, now);
  return rows.map(({ id, lead_unit: leadUnit, mechanism, state, light }) => ({
    id,
    leadUnit,
    mechanism,
    state,
    colour: changed.get(id)?.colour ?? light,
  }));
}

/** Few columns: an agenda may name very many matters. */
async function findStandings(db: Queryable, government: string, ids: readonly string[]): Promise<readonly Row[]> {
  const { rows } = await db.query<Row>(
    `select id, lead_unit, mechanism, state, light, light_until from matters where government = $1 and id = any ($2)`,
    [government, ids],
  );
  return rows;
}
