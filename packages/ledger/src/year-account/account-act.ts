// What a person does to a year's account, line by line or to the public's view of the report, and the events that keep it. The promise itself never changes.
import type { Verdict } from '../account/account.ts';

/** A person's word on a line. A confirmation repeats the verdict that was shown, so that it stays what was confirmed. */
export interface Ruling {
  readonly kind: 'confirm' | 'overrule';
  readonly verdict: Verdict;
  /** Never empty for an overruling; null for a confirmation. */
  readonly reason: string | null;
  readonly by: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

export type LineAct =
  /** Confirms the verdict in force; refused where another one is in force than the person saw. */
  | { readonly kind: 'confirm'; readonly promise: string; readonly verdict: Verdict }
  | { readonly kind: 'overrule'; readonly promise: string; readonly verdict: Verdict; readonly reason: string }
  /** Back to what is proposed. */
  | { readonly kind: 'withdraw'; readonly promise: string; readonly reason: string }
  /** Shows the line to the public, with the names of its evidence or without. Only a confirmed or overruled line can be cleared. */
  | { readonly kind: 'clear'; readonly promise: string; readonly evidence: boolean }
  /** Keeps the line from the public: takes it down, or holds it back before any rule clears it. */
  | { readonly kind: 'withhold'; readonly promise: string; readonly reason: string };

/** Whether the public reads the whole plan report, with its public promises marked in it, or excerpts of those alone. */
export type ReportAct = { readonly kind: 'publish-report' } | { readonly kind: 'unpublish-report' };

export type AccountAct = LineAct | ReportAct;

export const isLineAct = (act: AccountAct): act is LineAct => 'promise' in act;

/** Numbered from 1 within a government's year. */
export interface AccountEvent {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  /** Id of the plan report: another report of the same year has other promises under the same ids. */
  readonly plan: string;
  readonly act: AccountAct;
}

export interface LineEvent extends AccountEvent {
  readonly act: LineAct;
}

/** Those of `events` that are of one line, in their order. */
export const lineEvents = (events: readonly AccountEvent[]): readonly LineEvent[] =>
  events.filter((event): event is LineEvent => isLineAct(event.act));
