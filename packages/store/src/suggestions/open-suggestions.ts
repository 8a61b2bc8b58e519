// The suggestions over one database: read here, written with the matters that they are.
import type { Pool } from 'pg';
import { chinaDay } from '../china-day.ts';
import { unitsTakenOver } from '../directory/units-taken-over.ts';
import { foldKept, keptMechanism } from '../matters/held-matter.ts';
import { itemsNow } from '../matters/light-now.ts';
import { listEventsOf } from '../matters/queries/list-matter-events.ts';
import { listJoined } from './queries/list-joined.ts';
import { listSuggestions, type SuggestionRow } from './queries/list-suggestions.ts';
import type { SuggestionFilter, SuggestionItem, SuggestionPage, Suggestions } from './suggestions.ts';

const MOST = 200;

export function openSuggestions(pool: Pool, now: () => Date): Suggestions {
  return {
    list: ({ limit, cursor, ...filter }) => page(pool, filter, Math.min(limit, MOST), cursor ?? null, now()),
    histories: (filter) => histories(pool, filter, now),
    joinedWith: (government, matter) => listJoined(pool, government, matter),
    sessions: async (government) => {
      const { rows } = await pool.query<{ session: string }>(
        'select session from submissions where government = $1 group by session order by max(received_on) desc, session',
        [government],
      );
      return rows.map(({ session }) => session);
    },
  };
}

async function page(
  pool: Pool,
  { unit, ...filter }: SuggestionFilter,
  limit: number,
  before: number | null,
  now: Date,
): Promise<SuggestionPage> {
  const { government } = filter;
  const units = unit === undefined ? null : await unitsTakenOver(pool, government, unit, chinaDay(now));
  const rows = await listSuggestions(pool, { ...filter, units, before, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const items = await itemsNow(pool, government, shown, now);
  return {
    items: items.map((item, at) => ({ ...item, submission: submissionOf(shown[at]!) })),
    cursor: rows.length > limit ? shown.at(-1)!.number : null,
  };
}

/** A page at a time: what a county has in ten years is not held in memory at once. */
async function* histories(pool: Pool, filter: SuggestionFilter, now: () => Date) {
  for (let cursor: number | null = null; ; ) {
    const { items, cursor: next }: SuggestionPage = await page(pool, filter, MOST, cursor, now());
    const events = await listEventsOf(
      pool,
      filter.government,
      items.map(({ id }) => id),
    );
    for (const item of items) {
      const mechanism = keptMechanism(item.mechanism);
      const its = events.get(item.id) ?? [];
      yield { item, mechanism, matter: foldKept(mechanism, its), events: its };
    }
    if (next === null) return;
    cursor = next;
  }
}

const submissionOf = (row: SuggestionRow): SuggestionItem['submission'] => ({
  number: row.own_number,
  session: row.session,
  field: row.field,
  receivedOn: row.received_on,
  proposers: row.proposers,
  replyClass: row.reply_class,
  grade: row.grade,
  repliedAt: row.replied_at?.toISOString() ?? null,
  joinedTo: row.joined_to,
});
