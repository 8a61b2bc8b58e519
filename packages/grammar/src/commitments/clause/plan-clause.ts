// A clause of the plan with all that the rules ask of it, in positions of its own text.
import type { ZoneKind } from '../../outline/zones.ts';
import type { QuantityDraft } from '../quantity-draft.ts';

/** A run of the clause's text: `start` inclusive, `end` exclusive, counted from the clause's first character. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** A quantity that lies in the clause; `run` is its place in the clause's text. */
export interface ClauseQuantity extends Run {
  /** What it measures, where the report names it in this clause; null where it stands elsewhere or nowhere. */
  readonly measure: Run | null;
  readonly draft: QuantityDraft;
}

export interface PlanClause {
  /** Plain position of the first character of `text`, which is behind an ordinal (一是, 1.) if there was one. */
  readonly start: number;
  readonly text: string;
  readonly sentence: number;
  readonly zone: ZoneKind | null;
  /** No other clause stands in its sentence. */
  readonly isWholeSentence: boolean;
  readonly quantities: readonly ClauseQuantity[];
}
