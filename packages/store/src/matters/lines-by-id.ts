// Some matters of one government as lists show them, with the colour of their lights as of now.
import type { Pool } from 'pg';
import { changedLights } from './light-now.ts';
import type { MatterLine } from './matters.ts';
import { findMatters } from './queries/find-matter.ts';
import { itemOf } from './queries/matter-row.ts';

/** Those that there are, in no order. */
export async function linesById(
  pool: Pool,
  government: string,
  ids: readonly string[],
  now: Date,
): Promise<readonly MatterLine[]> {
  const rows = await findMatters(pool, government, ids);
  const changed = await changedLights(pool, government, rows, now);
  return rows.map((row) => {
    const { light, ...line } = itemOf(row, changed.get(row.id));
    return { ...line, colour: light.colour };
  });
}
