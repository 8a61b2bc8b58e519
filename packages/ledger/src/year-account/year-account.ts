// The account of a government's year as people work on it: for every promise what the next report claims, what the matters
// prove, whether it was in time, and what a person ruled.
import type { Promised, Said, Verdict } from '../account/account.ts';
import type { AccountRule } from '../account/rules.ts';
import type { MeasuredEvidence } from '../measurements/evidence-of-measurements.ts';
import type { Ruling } from './account-act.ts';

/** Words at a place of a report, white space left out, and the page of the original where it has pages. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly page: number | null;
}

/** 自述: what the next report says of the promise. The verdict's two places are the promise and `result`. */
export interface Claim {
  readonly verdict: Verdict;
  readonly rule: AccountRule;
  /** 0..1. */
  readonly confidence: number;
  readonly result: Said | null;
  /** The whole sentence of the result; null without result. */
  readonly sentence: Passage | null;
  readonly share: number | null;
  readonly computed: number | null;
  /** Ids of lines that promise another value of the same thing. */
  readonly differsFrom: readonly string[];
}

/** `proven`: closed, with evidence and another person's verification. `none`: nobody was made to do it. */
export type EvidenceStanding = 'proven' | 'running' | 'withdrawn' | 'none';

/** A matter that came from the promise, as far as the account needs it. */
export interface MatterProof {
  readonly matter: string;
  readonly number: number;
  readonly title: string;
  readonly standing: Exclude<EvidenceStanding, 'none'>;
  readonly leadUnit: string;
  readonly leaderPost: string | null;
  /** ISO date; null where the matter has no limit. */
  readonly limitOn: string | null;
  /** ISO date. */
  readonly closedOn: string | null;
  /** Who verified; null while it runs. */
  readonly verifiedBy: string | null;
  /** Files of evidence handed in so far. */
  readonly files: number;
  /** 0..1 of what was promised, as last reported; null where nothing was. */
  readonly share: number | null;
}

/** 佐证: what the matters that came from the promise prove. */
export interface Evidence {
  readonly standing: EvidenceStanding;
  readonly matters: readonly MatterProof[];
  /** What the year's measurements of its indicator bear out; absent where they bear out nothing. */
  readonly measured?: MeasuredEvidence;
}

export type ScheduleStanding = 'in-time' | 'late' | 'running' | 'overdue' | 'no-limit';

/** 时限: whether it was done in time. Told by the last of its matters. */
export interface Schedule {
  readonly standing: ScheduleStanding;
  /** ISO date. */
  readonly limitOn: string | null;
  readonly finishedOn: string | null;
  /** Calendar days after the limit, until it was finished or until today; 0 in time. */
  readonly daysLate: number;
}

/** Drawn lightly, solid, or solid with the reason: what the machine proposes, what a person confirmed, what a person overruled. */
export type LineState = 'proposed' | 'confirmed' | 'overruled';

/** 正在重新核定: who first ruled anew on what the public had seen. ISO 8601 instants, UTC. */
export interface UnderReview {
  readonly by: string;
  readonly at: string;
  /** When it was last cleared. */
  readonly publishedAt: string;
}

export interface YearLine {
  /** 序号, from 1 in the order of the plan's text. */
  readonly number: number;
  /** `promise.id` is the line's permanent name within its plan report. */
  readonly promise: Promised;
  readonly sentence: Passage;
  /** Title of the part or heading of the plan it stands under. */
  readonly heading: string;
  /** Null while there is no next report. */
  readonly claim: Claim | null;
  readonly evidence: Evidence;
  readonly schedule: Schedule;
  /** Unit ids: lead units of its matters, else those of the breakdown. */
  readonly units: readonly string[];
  /** Post id of the responsible leader. */
  readonly leaderPost: string | null;
  /** The claim's verdict; before there is a next report, what the matters alone bear out, and `no-data` where they bear out nothing. */
  readonly proposed: Verdict;
  readonly state: LineState;
  /** In force: the ruling's where there is one. */
  readonly verdict: Verdict;
  readonly ruling: Ruling | null;
  /** Cleared for the public as it stands; null while it is not. */
  readonly cleared: { readonly by: string; readonly at: string; readonly evidence: boolean } | null;
  /** Null unless it was cleared and then ruled on anew: the public keeps its page, without a verdict, until it is cleared again or withheld. */
  readonly underReview: UnderReview | null;
}

export interface ReportRef {
  readonly id: string;
  readonly title: string | null;
  readonly sourceName: string;
  readonly sha256: string;
}

/** `counts` and `states` each add up to `total`, the one denominator that every share is printed with. */
export interface YearAccount {
  readonly government: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly plan: ReportRef;
  readonly next: ReportRef | null;
  /** Number of the last act taken in; what is acted on next must have seen it. */
  readonly seq: number;
  readonly total: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly states: Readonly<Record<LineState, number>>;
  /** Since when the public may read the whole plan report, and by whom; null while it may not. ISO 8601 instant, UTC. */
  readonly reportPublished: { readonly by: string; readonly at: string } | null;
  readonly lines: readonly YearLine[];
}
