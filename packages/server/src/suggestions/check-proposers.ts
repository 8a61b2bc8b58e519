// People that a caller named as proposers, held against the directory.
import type { Proposer } from '@luoshi/mechanisms';
import type { Naming } from '../matters/naming.ts';
import { apiFailure } from '../refusals/api-failure.ts';

/** Throws `proposer-unknown` for an id that the directory does not hold. */
export function checkProposers(proposers: readonly Proposer[], { directory }: Pick<Naming, 'directory'>): void {
  const stranger = proposers.find(({ person }) => person !== null && !directory.people.some(({ id }) => id === person));
  if (stranger) throw apiFailure('proposer-unknown', { name: stranger.name });
}
