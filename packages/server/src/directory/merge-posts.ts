// Posts of a list into those that are there.
import type { Post, ReadDirectory } from '@luoshi/ledger';
import { freshId, isAlike, type Taken } from './fresh-id.ts';

/**
 * A post is known by its title in the unit; by its number (岗位编号) where the unit has no such title and the list no other line for the
 * post of that number. A duty that the list does not say stays.
 */
export function mergePosts(
  posts: readonly Post[],
  { directory, said }: ReadDirectory,
  unitOf: ReadonlyMap<string, string>,
): Taken<Post> {
  const list = directory.posts.map((post) => ({ ...post, unit: unitOf.get(post.unit)! }));
  const all = [...posts];
  const idOf = new Map<string, string>();
  const added: string[] = [];
  const changed: string[] = [];
  for (const post of list) {
    const number = said.numbered.posts.has(post.id) ? post.id : null;
    const known = knownPost(post, { number, posts, list });
    const id = known?.id ?? freshId(post.id, `${post.unit}-`, all);
    idOf.set(post.id, id);
    if (!known) {
      all.push({ ...post, id });
      added.push(post.title);
      continue;
    }
    const now = { ...known, title: post.title, duty: said.duties.has(post.id) ? post.duty : known.duty };
    if (isAlike(now, known)) continue;
    all[all.findIndex((one) => one.id === id)] = now;
    changed.push(id);
  }
  return { all, idOf, added, changed };
}

interface Among {
  readonly number: string | null;
  readonly posts: readonly Post[];
  readonly list: readonly Post[];
}

function knownPost(post: Post, { number, posts, list }: Among): Post | undefined {
  const isSame = (one: Post, other: Post) => one.unit === other.unit && one.title === other.title;
  const alike = posts.filter((one) => isSame(one, post));
  if (alike.length > 0) return alike.find(({ id }) => id === number) ?? alike[0];
  const numbered = posts.find(({ id, unit }) => id === number && unit === post.unit);
  return numbered && list.some((one) => isSame(one, numbered)) ? undefined : numbered;
}
