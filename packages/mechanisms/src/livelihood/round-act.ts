// What an office, and deputies while it collects, do to a round of livelihood projects, from collecting to evaluation, and the events that keep it.
import type { IsoDate } from '../calendar/index.ts';
import type { Instant } from '../kernel/matter.ts';
import type { Criterion } from './criteria.ts';
import type { Project, Proposer } from './entry.ts';
import type { RoundRules } from './round-rules.ts';
import type { BallotCount, Sitting, VoteCount } from './sitting.ts';

/** 满意、基本满意、不满意 of one item. */
export interface Satisfaction {
  readonly entry: string;
  readonly satisfied: number;
  readonly basically: number;
  readonly dissatisfied: number;
}

/** How a vote is opened: in which session, in which way, before whom. */
export type Opened = Pick<Sitting, 'session' | 'on' | 'method' | 'deputies' | 'present'>;

/** 人大常委会的批准: no item that deputies chose is changed without it. */
export interface Approval {
  readonly body: string;
  readonly number: string;
  readonly on: IsoDate;
}

export type RoundAct =
  /** The first act of every round. */
  | { readonly kind: 'open'; readonly year: number; readonly rules: RoundRules }
  | { readonly kind: 'set-rules'; readonly rules: RoundRules }
  /** 征集. The entry's id follows from the number of the event. */
  | {
      readonly kind: 'propose';
      readonly project: Project;
      readonly from: Proposer;
      readonly proposer: string;
      readonly carriedFrom: number | null;
    }
  /** A deputy's own proposal; the event's `by` is the deputy's name. */
  | { readonly kind: 'hand-in'; readonly project: Project; readonly login: string }
  /** 撤回: a deputy takes the own proposal back, until the office has dealt with it. */
  | { readonly kind: 'withdraw'; readonly entry: string; readonly login: string }
  /** 并案: one proposal is dealt with as another. */
  | { readonly kind: 'merge'; readonly entry: string; readonly into: string }
  /** What became of a deputy's proposal, in words; a later answer replaces it. */
  | { readonly kind: 'answer'; readonly entry: string; readonly answer: string }
  /** Until the vote is opened. */
  | { readonly kind: 'revise'; readonly entry: string; readonly project: Project }
  | { readonly kind: 'drop'; readonly entry: string; readonly reason: string }
  | {
      readonly kind: 'assess';
      readonly entry: string;
      readonly criteria: Readonly<Record<Criterion, boolean>>;
      readonly note: string;
    }
  /** 初定 by the government's meeting, in the order of the ballot. */
  | {
      readonly kind: 'pre-decide';
      readonly meeting: string;
      readonly on: IsoDate;
      readonly candidates: readonly string[];
    }
  /** Back to collecting, after the deliberation asked for it. */
  | { readonly kind: 'reconsider'; readonly reason: string }
  /** 审议: what a delegation or the standing committee remarked, on one candidate or on all. */
  | {
      readonly kind: 'deliberate';
      readonly body: string;
      readonly on: IsoDate;
      readonly remark: string;
      readonly entry: string | null;
    }
  | ({ readonly kind: 'open-vote' } & Opened)
  /** A vote that does not hold, above all one with more ballots returned than handed out: it is held again. */
  | { readonly kind: 'annul'; readonly reason: string }
  | ({ readonly kind: 'count' } & VoteCount)
  | { readonly kind: 'publish'; readonly on: IsoDate }
  /** 交办: the matter that carries the item out. */
  | { readonly kind: 'hand-over'; readonly entry: string; readonly matter: string }
  | {
      readonly kind: 'change-item';
      readonly entry: string;
      readonly project: Project;
      readonly approval: Approval;
      readonly reason: string;
    }
  /** A person says that an item is this livelihood item of a report. */
  | {
      readonly kind: 'link';
      readonly entry: string;
      readonly report: string;
      readonly fact: string;
      readonly text: string;
    }
  | { readonly kind: 'unlink'; readonly entry: string; readonly reason: string }
  /** 满意度测评 at the next session: opened as a vote is, then counted. */
  | ({ readonly kind: 'open-evaluation' } & Opened)
  | { readonly kind: 'evaluate'; readonly ballots: BallotCount; readonly votes: readonly Satisfaction[] };

export type RoundActKind = RoundAct['kind'];
export type ActOf<Kind extends RoundActKind> = Extract<RoundAct, { kind: Kind }>;

/** Numbered from 1 within a government's year. */
export interface RoundEvent {
  readonly seq: number;
  readonly at: Instant;
  /** Name of the person. */
  readonly by: string;
  readonly act: RoundAct;
}
