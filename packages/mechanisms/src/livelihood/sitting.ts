// One vote in a session: who could vote, what the tellers counted, and what follows. Never who voted for what.
import type { IsoDate } from '../calendar/index.ts';

/** 纸质票、电子表决器、本系统无记名投票. */
export type VoteMethod = 'paper' | 'device' | 'online';
export const voteMethods: readonly VoteMethod[] = ['paper', 'device', 'online'];

/** 发出、收回、有效、无效. */
export interface BallotCount {
  readonly handedOut: number;
  readonly returned: number;
  readonly valid: number;
  readonly void: number;
}

/** 赞成、反对、弃权 of one candidate. What a valid ballot leaves empty is in none of them. */
export interface CandidateVotes {
  readonly entry: string;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

export interface VoteCount {
  readonly ballots: BallotCount;
  readonly votes: readonly CandidateVotes[];
}

export interface Sitting {
  /** From 1; those after the first are among the tied. */
  readonly number: number;
  readonly session: string;
  readonly on: IsoDate;
  readonly method: VoteMethod;
  /** 全体代表. */
  readonly deputies: number;
  /** 到会代表. */
  readonly present: number;
  /** In the order of the ballot. */
  readonly candidates: readonly string[];
  /** Places to be filled in this vote; a ballot with more 赞成 is void. */
  readonly places: number;
  /** Null until it is counted. */
  readonly count: VoteCount | null;
}
