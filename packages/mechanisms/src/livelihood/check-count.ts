// What stands against the counts of a vote, first of the ballots, then of each candidate.
import { type RoundRefusal, refuseRound } from './refusal.ts';
import type { BallotCount, Sitting, VoteCount } from './sitting.ts';

/** How many deputies there are, and how many are present. */
export type Attendance = Pick<Sitting, 'deputies' | 'present'>;

/** The ballots alone, as a form may check them while they are typed in; null when they agree. */
export function checkBallots(ballots: BallotCount, { deputies, present }: Attendance): RoundRefusal | null {
  const { handedOut, returned, valid, void: spoilt } = ballots;
  const wrong = [handedOut, returned, valid, spoilt].find((number) => !isCount(number));
  if (wrong !== undefined) return refuseRound('count-number-wrong', { number: String(wrong) });
  if (handedOut > deputies) return refuseRound('ballots-exceed-deputies', { handedOut, deputies });
  if (handedOut > present) return refuseRound('ballots-exceed-present', { handedOut, present });
  if (returned > handedOut) return refuseRound('returned-exceed-handed-out', { returned, handedOut });
  return valid + spoilt === returned ? null : refuseRound('valid-void-mismatch', { valid, void: spoilt, returned });
}

/** Ballots and votes of a sitting. A ballot with more 赞成 than places is void, so that all 赞成 fit on the valid ones. */
export function checkCount(sitting: Sitting, { ballots, votes }: VoteCount): RoundRefusal | null {
  const refusal = checkBallots(ballots, sitting);
  if (refusal) return refusal;
  const { candidates, places } = sitting;
  const entries = votes.map(({ entry }) => entry);
  const isComplete = candidates.every((id) => entries.includes(id)) && entries.length === candidates.length;
  if (!isComplete) return refuseRound('votes-incomplete', { candidates: candidates.length, counted: entries.length });
  const { valid } = ballots;
  for (const [at, votesOf] of votes.entries()) {
    const { for: yes, against, abstain } = votesOf;
    const wrong = [yes, against, abstain].find((number) => !isCount(number));
    if (wrong !== undefined) return refuseRound('count-number-wrong', { number: String(wrong) });
    const cast = yes + against + abstain;
    if (cast > valid) return refuseRound('votes-exceed-valid', { number: at + 1, cast, valid });
  }
  const all = votes.reduce((sum, each) => sum + each.for, 0);
  return all > valid * places ? refuseRound('votes-exceed-places', { all, most: valid * places, places }) : null;
}

export const isCount = (number: number): boolean => Number.isInteger(number) && number >= 0;
