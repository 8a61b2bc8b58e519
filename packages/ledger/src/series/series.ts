// Years of a government side by side, and governments of a year: what was wanted, what came of it, and how hard the promises were.
import type { Jurisdiction } from '@luoshi/grammar';
import type { Verdict } from '../account/account.ts';
import type { AccountRefusal } from '../account/refusal.ts';
import type { ComparedFigure, ComparedIndicator } from '../comparison/comparison-row.ts';
import type { Hardness } from '../comparison/hardness.ts';

/** A figure of a report; `report` is the hash of the report its place is in. */
export interface PlacedFigure extends ComparedFigure {
  readonly report: string;
}

/** Target and result of one indicator in one year. `verdict` is null where no report after it is there to judge by. */
export interface JudgedFigure {
  readonly target: PlacedFigure | null;
  readonly result: PlacedFigure | null;
  readonly verdict: Verdict | null;
}

/** `met` (kept or exceeded) of `judged` (all but the two gaps) of `total` promises. */
export interface HitRate {
  readonly total: number;
  readonly judged: number;
  readonly met: number;
}

export interface ReportName {
  readonly name: string;
  readonly sha256: string;
}

export type JudgedIndicators = Readonly<
  Partial<Record<ComparedIndicator, { readonly change: JudgedFigure | null; readonly level: JudgedFigure | null }>>
>;

/** A government's year: its plan, and the report a year later that tells what became of it. Either may be missing. */
export interface JudgedYear {
  readonly year: number;
  readonly jurisdiction: Jurisdiction | null;
  readonly plan: ReportName | null;
  readonly next: ReportName | null;
  /** Why there is no verdict although both reports are there; null otherwise. */
  readonly refusal: AccountRefusal | null;
  /** Expected targets with a figure; null without verdicts. */
  readonly targets: HitRate | null;
  /** All promises; null without verdicts. */
  readonly promises: HitRate | null;
  readonly hardness: Hardness | null;
  readonly indicators: JudgedIndicators;
}

/** Years without gap from the first plan or review to the last; `missing` are those of which no report plans. */
export interface Series {
  readonly jurisdiction: Jurisdiction | null;
  readonly years: readonly JudgedYear[];
  readonly missing: readonly number[];
}
