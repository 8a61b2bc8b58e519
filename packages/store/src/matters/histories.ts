// All matters of a government with their events, for bulletins, scores and the account of the year.
import type { Pool } from 'pg';
import { foldKept, keptMechanism } from './held-matter.ts';
import type { MatterHistory } from './matters.ts';
import { listEventsOf } from './queries/list-matter-events.ts';
import { listMatters } from './queries/list-matters.ts';

/** Matters read in one go. */
const PAGE = 200;

/** By number, a page at a time: what a government has in ten years is not held in memory at once. */
export async function* histories(pool: Pool, government: string): AsyncGenerator<MatterHistory> {
  for (let after: number | null = null; ; ) {
    const rows: Awaited<ReturnType<typeof listMatters>> = await listMatters(pool, {
      government,
      units: null,
      words: [],
      after,
      order: 'number',
      limit: PAGE,
    });
    const events = await listEventsOf(
      pool,
      government,
      rows.map(({ id }) => id),
    );
    for (const { id, mechanism: name } of rows) {
      const mechanism = keptMechanism(name);
      const its = events.get(id) ?? [];
      yield { mechanism, matter: foldKept(mechanism, its), events: its };
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.number;
  }
}
