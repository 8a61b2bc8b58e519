// What is kept of livelihood projects (民生实事票决): a round a year as its events, and secret ballots that nobody can be found behind.
import type { Ballot, Project, Round, RoundAct, RoundEvent, RoundRefusal } from '@luoshi/mechanisms/livelihood';
import type { StoreRefusal } from '../refusal.ts';

export interface KeptRound {
  readonly government: string;
  readonly round: Round;
  readonly events: readonly RoundEvent[];
  /** SHA-256 of the last event and all before it, lower-case hex. */
  readonly hash: string;
}

export interface NewRoundAct {
  readonly government: string;
  readonly year: number;
  /** 0 for the opening. */
  readonly expectedSeq: number;
  readonly act: RoundAct;
  readonly by: string;
}

export interface HandedIn extends Pick<NewRoundAct, 'government' | 'year' | 'by'> {
  /** Of the deputy. */
  readonly login: string;
  readonly project: Project;
}

export interface Withdrawn extends Pick<NewRoundAct, 'government' | 'year' | 'by'> {
  /** Of the deputy. */
  readonly login: string;
  readonly entry: string;
}

export interface CastBallot {
  readonly government: string;
  readonly year: number;
  /** Of the deputy; kept apart from the ballot. */
  readonly login: string;
  readonly ballot: Ballot;
}

/** How far the vote that is open now has come. */
export interface Turnout {
  readonly cast: number;
  readonly hasVoted: boolean;
}

export interface LivelihoodRounds {
  /** Newest year first. */
  list(government: string): Promise<readonly KeptRound[]>;
  get(government: string, year: number): Promise<KeptRound | null>;
  /** Acts on one round wait for each other; a refused one changes nothing. */
  act(act: NewRoundAct): Promise<KeptRound | RoundRefusal | StoreRefusal>;
  /** A deputy's proposal, whatever happened to the round since the deputy looked. */
  handIn(proposal: HandedIn): Promise<KeptRound | RoundRefusal | StoreRefusal>;
  /** A deputy takes a proposal back; kept as an event beside the one that handed it in. */
  withdraw(proposal: Withdrawn): Promise<KeptRound | RoundRefusal | StoreRefusal>;
  /** Null when it lies in the urn. A deputy votes once in a vote. */
  cast(ballot: CastBallot): Promise<RoundRefusal | null>;
  /** Closes the open vote of this system and enters what lies in its urn, by the rules of any count. */
  countUrn(asked: Omit<NewRoundAct, 'act'>): Promise<KeptRound | RoundRefusal | StoreRefusal>;
  /** Null while no vote of this system is open. */
  turnout(government: string, year: number, login: string): Promise<Turnout | null>;
}
