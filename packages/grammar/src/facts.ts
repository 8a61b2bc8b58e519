// What the grammar finds in a report: the facts of the reading contract, each with its place in the source text.
import type { Span } from './span.ts';

/** Rank of the government that reports, by administrative level (a district or county-level city is `county`). */
export type Level = 'state' | 'province' | 'prefecture' | 'county' | 'township';

/** The government whose report it is. `code` is GB/T 2260 (six digits), null where the name is unknown or ambiguous. */
export interface Jurisdiction {
  readonly name: string;
  readonly level: Level;
  readonly code: string | null;
}

/** What the report says of itself. `deliveredOn` is an ISO date; a field nobody stated is null. */
export interface ReportHead {
  readonly title: string | null;
  readonly jurisdiction: Jurisdiction | null;
  readonly deliveredOn: string | null;
  /** e.g. 第七届人民代表大会第三次会议 */
  readonly session: string | null;
  readonly speaker: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
}

/** What a part of the report is for. */
export type Role = 'opening' | 'review' | 'plan' | 'self' | 'closing' | 'glossary' | 'imprint';

/**
 * A part or heading. `start`..`end` covers the heading and all that stands under it; parts at level 1 tile the text.
 * The opening (before the first heading) and a closing or imprint without heading have an empty `title`.
 */
export interface OutlineNode extends Span {
  readonly id: string;
  readonly parent: string | null;
  readonly level: number;
  readonly title: string;
  readonly role: Role;
}

export type Bound = '=' | '>=' | '<=' | '>' | '~';
export type QuantityKind = 'level' | 'change' | 'share' | 'rank';
export type Status = 'achieved' | 'planned' | 'context';

/** The thing measured. `text` is in the report's words and may join words that do not adjoin; the span is of its main run. */
export interface Measure extends Span {
  readonly text: string;
  /** Key of a known main indicator (`gdp`, `urban-income` …), null for anything else. */
  readonly indicator: string | null;
}

/** A measured quantity. `text` is exactly the slice `[start, end)` of the source. */
export interface Quantity extends Span {
  readonly id: string;
  readonly text: string;
  /** In the written unit; negative for a fall; the lower end of a range. */
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly upper: number | null;
  /** As written without hedge: 亿元, %, 万亩, 个百分点; 位 for a rank. */
  readonly unit: string;
  /** The same value in the plain unit: 585.4 亿元 → 58540000000 元. */
  readonly base: { readonly value: number; readonly unit: string };
  readonly bound: Bound;
  readonly measure: Measure;
  readonly kind: QuantityKind;
  readonly status: Status;
  readonly year: number | null;
  /** For a rank, among whom: 全市, 全省. */
  readonly scope: string | null;
  readonly section: string | null;
  /** 0..1, how sure the grammar is. */
  readonly confidence: number;
}

export type Milestone =
  | 'reach'
  | 'sustain'
  | 'sign'
  | 'start'
  | 'advance'
  | 'main'
  | 'complete'
  | 'operate'
  | 'award'
  | 'hold'
  | 'plan';

/** Text at a place. */
export interface Passage extends Span {
  readonly text: string;
}

/** A promise that a third party could judge kept or broken at year's end. */
export interface Commitment extends Span {
  readonly id: string;
  readonly text: string;
  readonly objects: readonly Passage[];
  readonly milestone: Milestone;
  /** Ids of the quantities inside it, in text order. */
  readonly quantities: readonly string[];
  /** `date` is the last day (ISO), null where the words give none. */
  readonly deadline: { readonly text: string; readonly date: string | null } | null;
  readonly section: string | null;
  readonly confidence: number;
}

export interface LivelihoodItem extends Passage {
  readonly id: string;
}

export interface GlossaryEntry extends Span {
  readonly term: string;
  readonly definition: string;
}

/** What could not be read, and where. Codes are listed in `warning-codes.ts`. */
export interface Warning extends Span {
  readonly code: string;
  readonly message: string;
}

/** Everything the grammar found, in text order. */
export interface Facts {
  readonly report: ReportHead;
  readonly outline: readonly OutlineNode[];
  readonly quantities: readonly Quantity[];
  readonly commitments: readonly Commitment[];
  readonly livelihood: readonly LivelihoodItem[];
  readonly glossary: readonly GlossaryEntry[];
  readonly warnings: readonly Warning[];
}
