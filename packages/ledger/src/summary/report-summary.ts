// A report at a glance: what it wants this year against what last year brought, and what its promises can be held to.
import type { Milestone, Quantity, Span } from '@luoshi/grammar';
import type { ReviewProgress, ReviewState } from '../review/act.ts';

/** A quantity with its place and how far it was reviewed. */
export interface CitedQuantity
  extends Span,
    Pick<Quantity, 'text' | 'value' | 'upper' | 'unit' | 'bound' | 'kind' | 'year'> {
  readonly id: string;
  readonly state: ReviewState;
}

/** One line of the targets paragraph against what the review part says of the same thing. A gap is null, never a guess. */
export interface TargetRow {
  readonly measure: string;
  readonly indicator: string | null;
  /** The passage that sets the target. */
  readonly passage: Span & { readonly text: string };
  /** Planned change and planned level; both null for a target in words (与经济增长同步). */
  readonly plannedChange: CitedQuantity | null;
  readonly plannedLevel: CitedQuantity | null;
  /** Change and level achieved in the year reviewed. */
  readonly achievedChange: CitedQuantity | null;
  readonly achievedLevel: CitedQuantity | null;
}

/** Commitments counted: how many there are, how many state a number, how many state a date. */
export interface CommitmentCount {
  readonly total: number;
  readonly withNumber: number;
  readonly withDate: number;
}

export interface MilestoneCount extends CommitmentCount {
  readonly milestone: Milestone;
}

/** Commitments under a heading of the second level (or a part that has none), in text order. */
export interface HeadingCount extends CommitmentCount {
  readonly section: string;
  readonly title: string;
  readonly start: number;
  readonly byMilestone: Readonly<Partial<Record<Milestone, number>>>;
}

/** Rejected facts are left out of everything but `progress`. */
export interface ReportSummary {
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly targets: readonly TargetRow[];
  readonly commitments: CommitmentCount;
  readonly milestones: readonly MilestoneCount[];
  readonly headings: readonly HeadingCount[];
  readonly progress: ReviewProgress;
}
