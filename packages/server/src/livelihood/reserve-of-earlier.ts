// What waits in the reserve libraries of earlier rounds and is not in this one yet.
import { type Entry, type Round, reserveOf } from '@luoshi/mechanisms/livelihood';
import type { KeptRound, Store } from '@luoshi/store';

interface Waiting {
  readonly of: Round;
  readonly entry: Entry;
}

/** The newest round first. An entry of the same name that stands in this round is left out. */
export async function reserveOfEarlier(
  store: Pick<Store, 'livelihood'>,
  { government, round }: KeptRound,
): Promise<readonly Waiting[]> {
  const names = new Set(round.entries.map(({ project }) => project.name));
  const earlier = (await store.livelihood.list(government)).filter((one) => one.round.year < round.year);
  const found: Waiting[] = [];
  for (const { round: of } of earlier)
    for (const entry of reserveOf(of)) {
      if (names.has(entry.project.name)) continue;
      names.add(entry.project.name);
      found.push({ of, entry });
    }
  return found;
}
