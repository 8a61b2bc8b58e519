// A directory with all its past into what stands on a day: what a sheet of it lists.
import { unitsOn } from '../change-unit.ts';
import type { Directory } from '../directory.ts';

/**
 * Units that are neither merged nor abolished on the day `on` (ISO), their posts, who holds or will hold them, and everybody of the
 * directory. What ended is left out, not lost: a list that is read adds to the directory.
 */
export function standingDirectory(directory: Directory, on: string): Directory {
  const standing = new Set(unitsOn(directory, on).map(({ id }) => id));
  const posts = directory.posts.filter(({ unit }) => standing.has(unit));
  const kept = new Set(posts.map(({ id }) => id));
  return {
    units: directory.units.filter(({ id }) => standing.has(id)),
    posts,
    people: directory.people,
    holdings: directory.holdings.filter(
      ({ post, from, until }) => kept.has(post) && (until === null || (until > on && until > from)),
    ),
  };
}
