// The account of a year: every promise of a report beside what the next report says became of it.
import type { Bound, Jurisdiction, Milestone, QuantityKind, Span } from '@luoshi/grammar';
import type { AccountRule } from './rules.ts';

/** Version of the account's fields; raised when a field changes meaning. */
export const ACCOUNT_SCHEMA = 'luoshi-account/1';

/** What a report's words say of a promise. `no-data`: named, but nothing to compare; `not-mentioned`: not even named. */
export type Verdict = 'kept' | 'exceeded' | 'partly' | 'missed' | 'no-data' | 'not-mentioned';

/** All verdicts, best first, the two gaps last. */
export const verdicts: readonly Verdict[] = ['kept', 'exceeded', 'partly', 'missed', 'no-data', 'not-mentioned'];

/** Words at a place of a report and the figure in them. `value` and `upper` are in the written `unit`; all null without figure. */
export interface Said extends Span {
  /** Id of the fact; of the fact and the part where one fact promises several things (`c72/q229`). */
  readonly id: string;
  /** Exactly the slice `[start, end)` of the source. */
  readonly text: string;
  readonly indicator: string | null;
  /** The thing measured or built, in the report's words. */
  readonly measure: string | null;
  readonly value: number | null;
  readonly upper: number | null;
  readonly bound: Bound | null;
  readonly unit: string | null;
  readonly kind: QuantityKind | null;
  /** The stage promised or reached; null where nothing but a figure is said. */
  readonly milestone: Milestone | null;
  /** 预计数: the report gives the figure as an estimate (预计全年增长6%左右), the final one may differ. Of results only; left out else. */
  readonly estimated?: true;
}

/** A promise of the plan: a figure of the targets passage, (a part of) a commitment, or (a part of) a livelihood item. */
export interface Promised extends Said {
  /** Id of the whole fact in the plan's reading. */
  readonly fact: string;
  readonly class: 'target' | 'commitment' | 'livelihood';
  /** Id of the outline node it stands under. */
  readonly section: string | null;
}

/** One promise and its result. Only `no-data` and `not-mentioned` come without result. */
export interface AccountLine {
  readonly promise: Promised;
  readonly result: Said | null;
  readonly verdict: Verdict;
  /** The rule that judged it; sentences by `accountRuleSentence`. */
  readonly rule: AccountRule;
  /** 0..1: that the result is of this promise, and that the rule applies. */
  readonly confidence: number;
  /** How much of an amount was done (0.8 of 30 km), for `partly` and for `missed` levels; null where no share makes sense. */
  readonly share: number | null;
  /** Growth in % worked out from two levels, where neither report gives it; null everywhere else. */
  readonly computed: number | null;
  /** Ids of lines that promise another value of the same thing. */
  readonly differsFrom: readonly string[];
}

/** Lines in the order of the plan's text. `counts` add up to `total`, the one denominator of every share. */
export interface Account {
  readonly schema: typeof ACCOUNT_SCHEMA;
  readonly jurisdiction: Jurisdiction | null;
  /** The year promised for and accounted for. */
  readonly year: number;
  readonly plan: { readonly name: string; readonly sha256: string };
  readonly next: { readonly name: string; readonly sha256: string };
  readonly total: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly lines: readonly AccountLine[];
}
