// The announcement of a vote on livelihood projects (票决结果公告): who voted, how the ballots fell, what is adopted and what is not.
import type { BallotCandidate } from './ballot-document.ts';

export interface VotedCandidate extends BallotCandidate {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** One vote of the session. */
export interface VoteHeld {
  /** ISO date. */
  readonly date: string;
  /** 无记名投票, 电子表决器 …. */
  readonly method: string;
  readonly candidates: number;
  readonly places: number;
  /** 全体代表、到会代表. */
  readonly deputies: number;
  readonly present: number;
  /** 发出、收回、有效、无效. */
  readonly handedOut: number;
  readonly returned: number;
  readonly valid: number;
  readonly void: number;
}

export interface ResultDocument {
  /** 发文机关标志 and who signs. */
  readonly organ: string;
  readonly session: string;
  readonly year: number;
  /** Day of the announcement, ISO date. */
  readonly date: string;
  /** 过半数赞成票: fewest votes that adopt. */
  readonly needed: number;
  /** The first on all candidates, later ones among the tied. Never empty. */
  readonly votes: readonly VoteHeld[];
  /** In the order of votes; the votes are those by which each was adopted. */
  readonly adopted: readonly VotedCandidate[];
  readonly others: readonly VotedCandidate[];
}
