// What of a year's account the public sees. Nothing in it comes from a line that is not public.
import type { Bound, QuantityKind } from '@luoshi/grammar';
import { type Promised, type Verdict, verdicts } from '../account/account.ts';
import type { AccountRule } from '../account/rules.ts';
import type { Language } from '../table/words.ts';
import type { FigureOfMonth } from '../year-account/measured-evidence-text.ts';
import type { EvidenceStanding, Schedule } from '../year-account/year-account.ts';
import type { Excerpt } from './excerpt.ts';

/** A figure as it is written: `value` to `upper` in `unit`, with its bound (以上, 左右) and what kind of figure it is. */
export interface PublicFigure {
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string | null;
  readonly bound: Bound | null;
  readonly kind: QuantityKind | null;
}

/** 自述: what the government's next report says. */
export interface PublicClaim {
  readonly verdict: Verdict;
  readonly rule: AccountRule;
  /** 0..1. */
  readonly confidence: number;
  readonly result: Excerpt | null;
  readonly figure: PublicFigure | null;
  /** The report gives the figure as an estimate. */
  readonly isEstimate: boolean;
  /** How far the figure is from the promise, in both languages; null where nothing can be subtracted. */
  readonly difference: Readonly<Record<Language, string>> | null;
  /** 0..1 of an amount; null where no share makes sense. */
  readonly share: number | null;
}

/** A piece of work without its number and its title, which may name other promises. */
export interface PublicWork {
  readonly standing: Exclude<EvidenceStanding, 'none'>;
  /** Name of the unit that leads it. */
  readonly leadUnit: string;
  /** ISO date. */
  readonly closedOn: string | null;
  /** Number of files of evidence. */
  readonly files: number;
}

/** A measured figure of the indicator, without who typed it. */
export interface PublicMeasured extends FigureOfMonth {
  /** Where it is published, in words; may be empty. */
  readonly source: string;
}

/**
 * A change of what the public saw. A new ruling puts a line under review until it is cleared again; one that is withheld is taken down,
 * which is read only once it is back.
 */
export interface PublicMoment {
  readonly kind: 'published' | 'under-review' | 'taken-down' | 'published-again';
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
  /** Shown from then on; null while under review or taken down. */
  readonly verdict: Verdict | null;
  /** Of an overruling. */
  readonly reason: string | null;
}

/** A verdict, or that there is none at present: 正在重新核定. */
export type PublicStanding = Verdict | 'under-review';

/** In the order in which they are counted. */
export const publicStandings: readonly PublicStanding[] = [...verdicts, 'under-review'];

interface PublicPromise {
  /** Permanent and opaque: it tells neither its place among the promises nor how many there are. */
  readonly id: string;
  readonly class: Promised['class'];
  readonly heading: string;
  readonly promise: Excerpt;
  readonly target: PublicFigure | null;
  /** When it was last cleared, ISO 8601 instant, UTC. */
  readonly publishedAt: string;
  /** Oldest first; begins with the first publication. */
  readonly history: readonly PublicMoment[];
}

/** A promise as somebody ruled on it. */
export interface PublicRuledLine extends PublicPromise {
  readonly underReviewSince: null;
  readonly claim: PublicClaim | null;
  /** Null where no evidence was cleared, whether there is any or not. */
  readonly evidence: readonly PublicWork[] | null;
  /** Null where no evidence was cleared, or nothing is measured. */
  readonly measured: PublicMeasured | null;
  readonly schedule: Schedule;
  /** In force. */
  readonly verdict: Verdict;
  readonly ruling: {
    readonly kind: 'confirm' | 'overrule';
    readonly by: string;
    readonly at: string;
    readonly reason: string | null;
  };
}

/** A promise that was public and is ruled on anew: what it was promised as and what the public saw of it, and no more. */
export interface PublicLineUnderReview extends PublicPromise {
  readonly verdict: null;
  /** ISO 8601 instant, UTC. */
  readonly underReviewSince: string;
}

export type PublicLine = PublicRuledLine | PublicLineUnderReview;

/** What a line is counted as. */
export const publicStandingOf = ({ verdict }: PublicLine): PublicStanding => verdict ?? 'under-review';

/** `counts` add up to `total`: the number of public lines, those under review among them, and the only one there is. */
export interface PublicAccount {
  readonly government: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly plan: string;
  readonly next: string | null;
  /** ISO date: evidence and schedule are as of this day. */
  readonly asOf: string;
  /** Last change of what the public sees, ISO 8601 instant, UTC. */
  readonly updatedAt: string;
  readonly total: number;
  readonly counts: Readonly<Record<PublicStanding, number>>;
  readonly lines: readonly PublicLine[];
}
