// A list of units and people, as read from a sheet, taken into the directory that is there.
import type { Holding, ReadDirectory } from '@luoshi/ledger';
import type { GivenDirectory, KeptDirectory } from '@luoshi/store';
import { withHolding } from './merge-holding.ts';
import { mergePeople } from './merge-people.ts';
import { mergePosts } from './merge-posts.ts';
import { mergeUnits } from './merge-units.ts';

export interface Merged {
  readonly directory: GivenDirectory;
  /** Names of what is new. */
  readonly added: { readonly units: string[]; readonly posts: string[]; readonly people: string[] };
  /** Names of what is written otherwise now; of posts, with their unit, also where somebody else or on other days holds them. */
  readonly changed: { readonly units: string[]; readonly posts: string[]; readonly people: string[] };
}

/**
 * Nothing of the directory is lost: the list adds to it and changes what it names, and an empty cell changes nothing. See `mergeUnits`,
 * `mergePosts`, `mergePeople` and `withHolding` for how what is there is known again. `today` is an ISO date.
 */
export function mergeDirectory(current: KeptDirectory, list: ReadDirectory, today: string): Merged {
  const units = mergeUnits(current, list, today);
  const posts = mergePosts(current.posts, list, units.idOf);
  const people = mergePeople(current, list, posts.idOf);
  const given = list.directory.holdings.map((held) => ({
    ...held,
    post: posts.idOf.get(held.post)!,
    person: people.idOf.get(held.person)!,
  }));
  const holdings = given.reduce((held, one) => withHolding(held, one, today), current.holdings);
  const { leaders, changes } = current;
  const changedPosts = new Set([...posts.changed, ...postsHeldOtherwise(current.holdings, holdings)]);
  const nameOf = new Map(units.all.map(({ id, shortName }) => [id, shortName]));
  return {
    directory: { units: units.all, posts: posts.all, people: people.all, holdings, leaders, changes },
    added: { units: units.added, posts: posts.added, people: people.added },
    changed: {
      units: units.changed,
      posts: posts.all
        .filter(({ id }) => changedPosts.has(id) && current.posts.some((one) => one.id === id))
        .map(({ unit, title }) => `${nameOf.get(unit) ?? unit} ${title}`),
      people: people.changed,
    },
  };
}

function postsHeldOtherwise(before: readonly Holding[], after: readonly Holding[]): readonly string[] {
  const kept = new Set(before);
  return after.filter((held) => !kept.has(held)).map(({ post }) => post);
}
