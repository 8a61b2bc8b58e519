// The votes of a sitting into who is adopted, who is tied at the last place, and who is neither. A tie is never decided here.
import { moreThan, type RoundRules } from './round-rules.ts';
import type { CandidateVotes, Sitting } from './sitting.ts';

export interface Outcome {
  /** In the order of votes; of equal votes in the order of the ballot. */
  readonly adopted: readonly string[];
  /** Of equal votes at the last place, to be voted on again for `placesLeft`; empty without tie. */
  readonly tied: readonly string[];
  readonly placesLeft: number;
  /** Without the majority, or behind the last place. */
  readonly others: readonly string[];
  /** Votes that adopt: more than the share of all deputies. */
  readonly needed: number;
}

/** Null while the sitting is not counted. */
export function outcomeOf(sitting: Sitting, { majorityPercent }: Pick<RoundRules, 'majorityPercent'>): Outcome | null {
  const { count, places, deputies, candidates } = sitting;
  if (!count) return null;
  const needed = moreThan(majorityPercent, deputies);
  const ranked = inOrderOfVotes(count.votes, candidates);
  const eligible = ranked.filter((votes) => votes.for >= needed);
  const last = eligible.length > places ? (eligible[places - 1]?.for ?? 0) : 0;
  const reaching = eligible.filter((votes) => votes.for >= last);
  const isTied = reaching.length > places;
  const adopted = isTied ? reaching.filter((votes) => votes.for > last) : reaching;
  const tied = isTied ? reaching.filter((votes) => votes.for === last) : [];
  const named = new Set([...adopted, ...tied]);
  return {
    adopted: adopted.map(({ entry }) => entry),
    tied: tied.map(({ entry }) => entry),
    placesLeft: places - adopted.length,
    others: ranked.filter((votes) => !named.has(votes)).map(({ entry }) => entry),
    needed,
  };
}

/** Most votes first. */
const inOrderOfVotes = (votes: readonly CandidateVotes[], ballot: readonly string[]): readonly CandidateVotes[] =>
  [...votes].sort((a, b) => b.for - a.for || ballot.indexOf(a.entry) - ballot.indexOf(b.entry));
