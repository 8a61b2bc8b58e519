// Next year's review (下年报告 第一部分 回顾) as a draft in which every statement carries where it comes from, beside what the
// account cannot support.
import type { QuantityKind } from '@luoshi/grammar';
import type { Promised, Verdict } from '../account/account.ts';
import type { Ruling } from '../year-account/account-act.ts';
import type { MatterProof, Passage } from '../year-account/year-account.ts';
import type { UnsupportedReason } from './unsupported-reasons.ts';

/** A figure of an indicator that somebody measured, as the draft may quote it. */
export interface DraftMeasurement {
  /** Key of the indicator; null where only its name is known. */
  readonly indicator: string | null;
  readonly name: string;
  readonly value: number;
  /** As written: 亿元, %. */
  readonly unit: string;
  readonly kind: QuantityKind;
  /** `2026` or `2026-12` for the whole year, an earlier month for January up to it. */
  readonly period: string;
  /** Where the figure was published; may be empty. */
  readonly origin: string;
  /** Who entered it. */
  readonly by: string;
}

/** 来源: what a statement rests on; `draftSourceSentence` says it in words. */
export type DraftSource =
  /** The promise in the plan: `words` of the passage. */
  | { readonly kind: 'plan'; readonly words: string; readonly passage: Passage }
  /** What the next report says: `words` of the passage. */
  | { readonly kind: 'report'; readonly words: string; readonly passage: Passage }
  | { readonly kind: 'matter'; readonly matter: MatterProof }
  | { readonly kind: 'ruling'; readonly ruling: Ruling }
  | { readonly kind: 'measurement'; readonly measurement: DraftMeasurement }
  /** The account itself: lines that are stated and lines that are not, together all of them. */
  | { readonly kind: 'account'; readonly year: number; readonly stated: number; readonly unsupported: number };

/** How each kind of source is said. */
export type SourceSentences = {
  readonly [Kind in DraftSource['kind']]: (source: Extract<DraftSource, { readonly kind: Kind }>) => string;
};

/** One statement, without stop at its end. Every figure in `text` occurs in the words of one of `sources`, which are never none. */
export interface DraftStatement {
  readonly text: string;
  readonly sources: readonly DraftSource[];
  /** Numbers of the account's lines that it tells; none for the opening. */
  readonly lines: readonly number[];
  /** Verdict told; null where only a figure is given. */
  readonly verdict: Verdict | null;
}

/** `done` and `open` (部分兑现, 未兑现) are paragraphs of their own; one of them may be empty, not both. */
export interface DraftPart {
  /** Heading of the plan without its number; 主要预期目标 for the targets. */
  readonly title: string;
  readonly done: readonly DraftStatement[];
  readonly open: readonly DraftStatement[];
}

/** 无法支撑的内容: a promise of which nothing can be stated, why, and what there is. */
export interface UnsupportedLine {
  readonly number: number;
  readonly promise: Promised;
  readonly heading: string;
  readonly reason: UnsupportedReason;
  readonly verdict: Verdict;
  readonly units: readonly string[];
  /** What there is so far, none of it enough. */
  readonly sources: readonly DraftSource[];
}

/** Every line of the account is told by a statement or listed as unsupported, never both. */
export interface ReviewDraft {
  readonly government: { readonly code: string; readonly name: string };
  /** The year told of. */
  readonly year: number;
  /** Number of the account's last act taken in. */
  readonly seq: number;
  /** All lines: `stated` + `unsupported.length`. */
  readonly total: number;
  readonly stated: number;
  readonly opening: DraftStatement;
  readonly parts: readonly DraftPart[];
  readonly unsupported: readonly UnsupportedLine[];
}
