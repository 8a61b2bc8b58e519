// What of a year's account the public sees. Nothing in it comes from a line that was not cleared.
import type { Promised, Verdict } from '../account/account.ts';
import type { AccountRule } from '../account/rules.ts';
import type { EvidenceStanding, Schedule } from '../year-account/year-account.ts';
import type { Excerpt } from './excerpt.ts';

/** A figure as it is written: `value` to `upper` in `unit`. */
export interface PublicFigure {
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string | null;
}

/** 自述: what the government's next report says. */
export interface PublicClaim {
  readonly verdict: Verdict;
  readonly rule: AccountRule;
  /** 0..1. */
  readonly confidence: number;
  readonly result: Excerpt | null;
  readonly figure: PublicFigure | null;
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

/** A change of what the public saw. A new ruling takes a line down until it is cleared again. */
export interface PublicMoment {
  readonly kind: 'published' | 'taken-down' | 'published-again';
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: string;
  /** Shown from then on; null while taken down. */
  readonly verdict: Verdict | null;
  /** Of an overruling. */
  readonly reason: string | null;
}

export interface PublicLine {
  /** Permanent and opaque: it tells neither its place among the promises nor how many there are. */
  readonly id: string;
  readonly class: Promised['class'];
  readonly heading: string;
  readonly promise: Excerpt;
  readonly target: PublicFigure | null;
  readonly claim: PublicClaim | null;
  /** Null where no evidence was cleared, whether there is any or not. */
  readonly evidence: readonly PublicWork[] | null;
  readonly schedule: Schedule;
  /** In force. */
  readonly verdict: Verdict;
  readonly ruling: {
    readonly kind: 'confirm' | 'overrule';
    readonly by: string;
    readonly at: string;
    readonly reason: string | null;
  };
  /** When it was last cleared, ISO 8601 instant, UTC. */
  readonly publishedAt: string;
  /** Oldest first; begins with the first publication. */
  readonly history: readonly PublicMoment[];
}

/** `counts` add up to `total`: the number of cleared lines, and the only one there is. */
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
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly lines: readonly PublicLine[];
}
