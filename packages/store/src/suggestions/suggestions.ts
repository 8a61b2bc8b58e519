// What can be asked of suggestions and proposals. They are matters; here is what only they have.
import type { Grade, ReplyClass } from '@luoshi/mechanisms';
import type { MatterHistory, MatterItem } from '../matters/matters.ts';

/** A suggestion as lists show it. */
export interface SuggestionItem extends MatterItem {
  readonly submission: {
    /** As the congress or the CPPCC numbered it; the matter has a number of its own. */
    readonly number: number;
    readonly session: string;
    readonly field: string;
    /** ISO date. */
    readonly receivedOn: string;
    /** Names; the first leads. */
    readonly proposers: readonly string[];
    readonly replyClass: ReplyClass | null;
    readonly grade: Grade | null;
    readonly repliedAt: string | null;
    readonly joinedTo: string | null;
  };
}

export interface SuggestionFilter {
  readonly government: string;
  /** Suggestions to which this unit stands as lead or co-unit. */
  readonly unit?: string | undefined;
  /** Classes of the mechanism: 大会建议, 平时提案 … */
  readonly kinds?: readonly string[] | undefined;
  readonly session?: string | undefined;
  readonly state?: string | undefined;
  readonly phase?: readonly string[] | undefined;
  readonly replyClass?: ReplyClass | undefined;
  readonly grade?: Grade | undefined;
  readonly light?: MatterItem['light']['colour'] | undefined;
  /** Of the title or of a proposer's name, or a number: 12, 第12号. */
  readonly words?: string | undefined;
  /** Id of somebody who put it forward. */
  readonly proposer?: string | undefined;
}

export interface SuggestionPage {
  readonly items: readonly SuggestionItem[];
  /** Number of the last matter of this page; null on the last page. */
  readonly cursor: number | null;
}

export interface Suggestions {
  /** The newest session's first, by number of the matter; at most 200. */
  list(
    filter: SuggestionFilter & { readonly limit: number; readonly cursor?: number | undefined },
  ): Promise<SuggestionPage>;
  /** With their events, for statistics and tables. */
  histories(filter: SuggestionFilter): AsyncIterable<MatterHistory & { readonly item: SuggestionItem }>;
  /** Ids of those it is worked together with, whichever names the other, over any number of steps; by number of the matter. */
  joinedWith(government: string, matter: string): Promise<readonly string[]>;
  /** Sessions of which there is one, the newest first. */
  sessions(government: string): Promise<readonly string[]>;
}
