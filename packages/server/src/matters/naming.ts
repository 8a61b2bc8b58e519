// Ids of units and posts into the names that stand on pages and documents today.
import { holderOn, unitById } from '@luoshi/ledger';
import type { KeptDirectory, Store } from '@luoshi/store';
import { chinaDay } from '@luoshi/store';
import type { LeaderName, UnitName } from '../api/named.ts';

export interface Naming {
  readonly directory: KeptDirectory;
  readonly unit: (id: string) => UnitName;
  readonly leader: (post: string | null) => LeaderName | null;
}

/** Names as of the store's today. An id that the directory does not know stands for itself. */
export async function namingOf(store: Pick<Store, 'directory' | 'now'>, government: string): Promise<Naming> {
  return naming(await store.directory.withSealedPhones(government), chinaDay(store.now()));
}

export function naming(directory: KeptDirectory, today: string): Naming {
  const units = new Map(
    directory.units.map(({ id, name, shortName }) => [id, { id, name: shortName || name, fullName: name }]),
  );
  const posts = new Map(directory.posts.map((post) => [post.id, post]));
  const leaders = new Map<string, LeaderName>();
  const named = (post: string): LeaderName => {
    const known = leaders.get(post) ?? {
      post,
      title: posts.get(post)?.title ?? post,
      name: holderOn(directory, post, today)?.name ?? null,
    };
    leaders.set(post, known);
    return known;
  };
  return {
    directory,
    unit: (id) => units.get(id) ?? { id, name: id, fullName: id },
    leader: (post) => (post === null ? null : named(post)),
  };
}

/** Whether a unit is in the directory and does work today. */
export function isWorkingUnit({ directory }: Naming, id: string): boolean {
  const isGone = directory.changes.some((change) => change.kind !== 'renamed' && change.unit === id);
  return unitById(directory, id) !== null && !isGone;
}
