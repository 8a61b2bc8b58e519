// Matters with their events, for what only history tells: bulletins, scores, obstacles.
import type { Pool } from 'pg';
import { foldKept, keptMechanism } from './held-matter.ts';
import type { HistoryFilter, MatterHistory } from './matters.ts';
import { listEventsOf } from './queries/list-matter-events.ts';
import { listMatters } from './queries/list-matters.ts';

/** Matters read in one go. */
const PAGE = 200;

/** By number, a page at a time: what a government has in ten years is not held in memory at once. */
export async function* histories(pool: Pool, { unit, ...filter }: HistoryFilter): AsyncGenerator<MatterHistory> {
  const units = unit === undefined ? null : [unit];
  for (let after: number | null = null; ; ) {
    const asked = { ...filter, units, words: [], after, order: 'number', limit: PAGE } as const;
    const rows: Awaited<ReturnType<typeof listMatters>> = await listMatters(pool, asked);
    const ids = rows.map(({ id }) => id);
    const events = await listEventsOf(pool, filter.government, ids);
    for (const { id, mechanism: name } of rows) {
      const mechanism = keptMechanism(name);
      const its = events.get(id) ?? [];
      yield { mechanism, matter: foldKept(mechanism, its), events: its };
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.number;
  }
}
