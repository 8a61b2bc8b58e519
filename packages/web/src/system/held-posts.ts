// Posts with who holds them on a day.
import type { DirectoryAnswer } from '../api/contract.ts';

export type HeldPost = DirectoryAnswer['posts'][number] & {
  readonly holder: { readonly id: string; readonly name: string; readonly since: string } | null;
};

/** `on` is an ISO date; the day on which a holding ends is not held any more. */
export function heldPosts({ posts, holdings, people }: DirectoryAnswer, on: string): readonly HeldPost[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const held = new Map(
    holdings
      .filter(({ from, until }) => from <= on && (until === null || on < until))
      .map(({ post, person, from }) => [post, { id: person, name: names.get(person) ?? person, since: from }]),
  );
  return posts.map((post) => ({ ...post, holder: held.get(post.id) ?? null }));
}
