// What a person does to a line of the year's account, and the events that keep it. The promise itself never changes.
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

export type AccountAct =
  /** Confirms the verdict in force; refused where another one is in force than the person saw. */
  | { readonly kind: 'confirm'; readonly promise: string; readonly verdict: Verdict }
  | { readonly kind: 'overrule'; readonly promise: string; readonly verdict: Verdict; readonly reason: string }
  /** Back to what is proposed. */
  | { readonly kind: 'withdraw'; readonly promise: string; readonly reason: string }
  /** Shows the line to the public, with the names of its evidence or without. Only a confirmed or overruled line can be cleared. */
  | { readonly kind: 'clear'; readonly promise: string; readonly evidence: boolean }
  /** Keeps the line from the public: takes it down, or holds it back before any rule clears it. */
  | { readonly kind: 'withhold'; readonly promise: string; readonly reason: string };

/** Numbered from 1 within a government's year. */
export interface AccountEvent {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  /** Id of the plan report: another report of the same year has other promises under the same ids. */
  readonly plan: string;
  readonly act: AccountAct;
}
