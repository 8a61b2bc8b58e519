// What a person does to a fact that the grammar proposed, and the events that keep it.
import type {
  Bound,
  Commitment,
  LivelihoodItem,
  Milestone,
  Quantity,
  QuantityKind,
  Span,
  Status,
} from '@luoshi/grammar';

/** The kinds of fact a person reviews. Glossary and outline are shown, not reviewed. */
export type FactKind = 'quantity' | 'commitment' | 'livelihood';

/**
 * New values for some fields of a quantity; a field left out stays. `start` and `end` go together and move the fact's place:
 * its text is always the slice there, never typed. `base` follows from value and unit.
 */
export interface QuantityChanges {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly value?: number | undefined;
  readonly upper?: number | null | undefined;
  readonly unit?: string | undefined;
  readonly bound?: Bound | undefined;
  /** The thing measured, in the report's words; its place stays. */
  readonly measure?: string | undefined;
  /** Key of a known main indicator, null for none. */
  readonly indicator?: string | null | undefined;
  readonly kind?: QuantityKind | undefined;
  readonly status?: Status | undefined;
  readonly year?: number | null | undefined;
  readonly scope?: string | null | undefined;
}

/** New values for some fields of a commitment; `objects` are places in the text, replaced as a whole. */
export interface CommitmentChanges {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly milestone?: Milestone | undefined;
  readonly objects?: readonly Span[] | undefined;
  readonly deadline?: { readonly text: string; readonly date: string | null } | null | undefined;
}

/** A livelihood item is nothing but a passage, so that only its place can be corrected. */
export interface LivelihoodChanges {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

export type Changes = QuantityChanges | CommitmentChanges | LivelihoodChanges;

/** A fact the grammar missed, from a span a person selected. Its text is the slice of the source. */
export type NewFact =
  | (Span &
      QuantityChanges & {
        readonly factKind: 'quantity';
        readonly value: number;
        readonly unit: string;
        readonly measure: string;
      })
  | (Span & CommitmentChanges & { readonly factKind: 'commitment'; readonly milestone: Milestone })
  | (Span & { readonly factKind: 'livelihood' });

/** One act of a person on one fact. `fact` is the id of a fact of the reading, or of one added before (`a` and its event's number). */
export type Act =
  | { readonly kind: 'confirm'; readonly fact: string }
  | { readonly kind: 'correct'; readonly fact: string; readonly changes: Changes }
  | { readonly kind: 'reject'; readonly fact: string; readonly reason?: string | undefined }
  | { readonly kind: 'add'; readonly fact: NewFact }
  | { readonly kind: 'reopen'; readonly fact: string };

export type ActKind = Act['kind'];

/** An act that happened. Events of one report are numbered from 1 without gaps and never change. */
export interface ReviewEvent {
  readonly id: string;
  readonly report: string;
  /** 1 for the first act on a report. */
  readonly seq: number;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  /** Name of the person. */
  readonly by: string;
  readonly act: Act;
}

/** Where a fact stands. `added`: found by a person; `corrected`: by the grammar, with values of a person in force. */
export type ReviewState = 'proposed' | 'confirmed' | 'corrected' | 'rejected' | 'added';

interface Row<Kind extends FactKind, Fact> {
  readonly id: string;
  readonly kind: Kind;
  readonly state: ReviewState;
  /** Values in force; those the grammar proposed stay in the reading under the same id. */
  readonly effective: Fact;
  /** Who did the latest act and when (ISO, UTC), and its number; null while nobody has. */
  readonly by: string | null;
  readonly at: string | null;
  readonly seq: number | null;
  /** Why it was rejected, if the person said so. */
  readonly reason: string | null;
}

/** One fact with what people made of it. */
export type LedgerRow = Row<'quantity', Quantity> | Row<'commitment', Commitment> | Row<'livelihood', LivelihoodItem>;

/** How far the review has come: 已核 `reviewed`/`total`. `reviewed` is everything but `proposed`. */
export interface ReviewProgress {
  readonly reviewed: number;
  readonly total: number;
  readonly byState: Readonly<Record<ReviewState, number>>;
}

/** A report's facts as they stand after its events. Rows are in text order. */
export interface LedgerView {
  /** Number of the last event folded; 0 before the first. */
  readonly seq: number;
  readonly rows: readonly LedgerRow[];
  readonly progress: ReviewProgress;
}
