// A deputy's secret ballot, checked, and an urn of them counted. A ballot holds marks only: no name, no time, no number.

import { type RoundRefusal, refuseRound } from './refusal.ts';
import type { CandidateVotes, Sitting, VoteCount } from './sitting.ts';

/** 赞成、反对、弃权. */
export type Mark = 'for' | 'against' | 'abstain';
export const marks: readonly Mark[] = ['for', 'against', 'abstain'];

/** Marks by candidate. */
export type Ballot = Readonly<Record<string, Mark>>;

/** The deputy hears at once that a ballot would be void, which paper cannot tell. */
export function checkBallot({ candidates, places }: Sitting, ballot: Ballot): RoundRefusal | null {
  const marked = Object.keys(ballot);
  if (marked.length !== candidates.length || !candidates.every((id) => marked.includes(id)))
    return refuseRound('ballot-incomplete', { candidates: candidates.length });
  const yes = Object.values(ballot).filter((mark) => mark === 'for').length;
  return yes > places ? refuseRound('ballot-over-voted', { yes, places }) : null;
}

/** Marks alone in the order of the candidates, as one text: two ballots that vote alike are one text. */
export const ballotText = ({ candidates }: Sitting, ballot: Ballot): string =>
  candidates.map((id) => marks.indexOf(ballot[id] ?? 'abstain')).join('');

/** The urn counted. Every ballot in it was checked, so that all are valid; those present who cast none kept theirs. */
export function countUrn({ candidates, present }: Sitting, urn: readonly string[]): VoteCount {
  const cast = urn.length;
  const countOf = (at: number, mark: Mark) => urn.filter((text) => Number(text[at]) === marks.indexOf(mark)).length;
  const votes = candidates.map(
    (entry, at): CandidateVotes => ({
      entry,
      for: countOf(at, 'for'),
      against: countOf(at, 'against'),
      abstain: countOf(at, 'abstain'),
    }),
  );
  return { ballots: { handedOut: Math.max(cast, present), returned: cast, valid: cast, void: 0 }, votes };
}
