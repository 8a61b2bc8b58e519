// Matters one after the other, however many, for what goes through all of them: a page of them in memory at a time.
import type { Pool } from 'pg';
import { type Asked, askedOf } from './asked-matters.ts';
import { changedLights } from './light-now.ts';
import type { MatterFilter, MatterLine, MattersChosen } from './matters.ts';
import { listMatters } from './queries/list-matters.ts';
import { itemOf } from './queries/matter-row.ts';
import type { Selected } from './queries/selected-matters.ts';

/** Rows of one query. */
const PAGE = 1_000;

type Wanted = Asked & Pick<MatterFilter, 'order'> & Pick<Selected, 'lit'>;

export async function* linesOf(
  pool: Pool,
  { order, ...filter }: MattersChosen & Pick<MatterFilter, 'order'>,
  now: Date,
): AsyncGenerator<MatterLine> {
  yield* matterLines(pool, { ...(await askedOf(pool, filter, now)), order }, now);
}

/** Colours are as of `now`, and so is a light that was asked for; the order is that of the lights as they are stored. */
export async function* matterLines(pool: Pool, wanted: Wanted, now: Date): AsyncGenerator<MatterLine> {
  const { government, order, light: asked } = wanted;
  for (let after: string | number | null = null; ; ) {
    const rows = await listMatters(pool, { ...wanted, lightAt: now, after, limit: PAGE });
    const changed = await changedLights(pool, government, rows, now);
    for (const row of rows) {
      const { light, ...line } = itemOf(row, changed.get(row.id));
      if (asked === undefined || light.colour === asked) yield { ...line, colour: light.colour };
    }
    if (rows.length < PAGE) return;
    const { urgency, number } = rows.at(-1)!;
    after = order === 'urgency' ? urgency : number;
  }
}
