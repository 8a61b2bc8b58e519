// The matters that carry out a round's items.
import type { KeptMatter, KeptRound, Store } from '@luoshi/store';

/** By the matter's id; items that were not handed over have none. */
export async function mattersOfRound(
  store: Pick<Store, 'matters'>,
  { government, round }: KeptRound,
): Promise<ReadonlyMap<string, KeptMatter>> {
  const ids = round.items.flatMap(({ matter }) => matter ?? []);
  const kept = await Promise.all(ids.map((id) => store.matters.get(government, id)));
  return new Map(kept.flatMap((one): [string, KeptMatter][] => (one ? [[one.item.id, one]] : [])));
}
