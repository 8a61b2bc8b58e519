// A year's round of livelihood projects (民生实事票决) as its events have made it. Candidates, votes and adopted items stay apart.
import type { IsoDate } from '../calendar/index.ts';
import type { Instant } from '../kernel/matter.ts';
import { type Entry, type Project, stands } from './entry.ts';
import type { ActOf, Approval, Opened } from './round-act.ts';
import type { RoundRules } from './round-rules.ts';
import type { Sitting } from './sitting.ts';

/**
 * 征集 `collecting` · 初定、审议 `deliberating` · 票决 `voting` · 再次票决 `tied` · 已票决 `decided` · 已公布 `published`
 * · 已交办 `handed-over` · 测评中 `evaluating` · 已测评 `evaluated`.
 */
export type RoundStage =
  | 'collecting'
  | 'deliberating'
  | 'voting'
  | 'tied'
  | 'decided'
  | 'published'
  | 'handed-over'
  | 'evaluating'
  | 'evaluated';
export const roundStages: readonly RoundStage[] = [
  'collecting',
  'deliberating',
  'voting',
  'tied',
  'decided',
  'published',
  'handed-over',
  'evaluating',
  'evaluated',
];

export interface Remark {
  readonly body: string;
  readonly on: IsoDate;
  readonly remark: string;
  readonly entry: string | null;
}

export interface ItemChange {
  readonly before: Project;
  readonly approval: Approval;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
}

export interface ItemLink {
  readonly report: string;
  readonly fact: string;
  readonly text: string;
  readonly at: Instant;
  readonly by: string;
}

/** 票决通过的项目. */
export interface Item {
  readonly entry: string;
  /** As it holds now; as it was adopted it is in the entry. */
  readonly project: Project;
  readonly changes: readonly ItemChange[];
  /** Null until it is handed over. */
  readonly matter: string | null;
  /** Null where the item stands alone. */
  readonly link: ItemLink | null;
}

/** 满意度测评. */
export interface Evaluation extends Opened {
  /** Null until it is counted. */
  readonly count: Omit<ActOf<'evaluate'>, 'kind'> | null;
}

export interface Round {
  readonly year: number;
  readonly seq: number;
  /** The last event that was no deputy's proposal or withdrawal: those make nobody's view of the round stale. */
  readonly officeSeq: number;
  readonly rules: RoundRules;
  readonly stage: RoundStage;
  readonly entries: readonly Entry[];
  /** In the order of the ballot; empty before 初定. */
  readonly candidates: readonly string[];
  readonly preDecision: { readonly meeting: string; readonly on: IsoDate } | null;
  readonly remarks: readonly Remark[];
  readonly sittings: readonly Sitting[];
  readonly publishedOn: IsoDate | null;
  /** In the order of votes; empty before the vote is counted without tie. */
  readonly items: readonly Item[];
  readonly evaluation: Evaluation | null;
}

/** Entries that stand and were not adopted: what next year's round may carry over. */
export function reserveOf({ entries, items }: Round): readonly Entry[] {
  const adopted = new Set(items.map(({ entry }) => entry));
  return entries.filter((entry) => stands(entry) && !adopted.has(entry.id));
}
