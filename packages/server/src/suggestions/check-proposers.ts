// People that a caller named as proposers, held against the directory.
import { type Proposer, personNamed } from '@luoshi/mechanisms';
import type { Naming } from '../matters/naming.ts';
import { apiFailure } from '../refusals/api-failure.ts';

interface Named {
  readonly person?: string | null | undefined;
  readonly name: string;
  readonly delegation: string;
}

/** Where no person is given: who alone has that name in the directory, else nobody of it. */
export const proposersNamed = (named: readonly Named[], { directory }: Pick<Naming, 'directory'>): Proposer[] =>
  named.map(({ person, name, delegation }) => ({
    person: person === undefined ? personNamed(directory, name) : person,
    name,
    delegation,
  }));

/** Throws `proposer-unknown` for an id that the directory does not hold. */
export function checkProposers(proposers: readonly Proposer[], { directory }: Pick<Naming, 'directory'>): void {
  const stranger = proposers.find(({ person }) => person !== null && !directory.people.some(({ id }) => id === person));
  if (stranger) throw apiFailure('proposer-unknown', { name: stranger.name });
}
