// Which matters are a leader's own, and who has them all because they head the government.
import type { KeptDirectory } from '@luoshi/store';

/**
 * Post of the head of the government (县长): the first leader's post in the order of the directory, as every list of leaders has it;
 * null for a directory without one.
 */
export const headPost = ({ posts }: Pick<KeptDirectory, 'posts'>): string | null =>
  posts.find(({ duty }) => duty === 'county-leader')?.id ?? null;

/**
 * The posts whose matters come before the others for who holds them; null for who has none before others: the supervision office, and
 * the head of the government, who answers for all of them.
 */
export function ownPosts(
  held: readonly string[],
  { directory, isOffice }: { readonly directory: Pick<KeptDirectory, 'posts'>; readonly isOffice: boolean },
): readonly string[] | null {
  const head = headPost(directory);
  return isOffice || (head !== null && held.includes(head)) ? null : held;
}
