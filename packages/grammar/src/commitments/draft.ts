// A commitment as a rule found it, in plain positions, before it gets its id and its source spans.
import type { Milestone } from '../facts.ts';
import type { Span } from '../span.ts';

export interface CommitmentDraft extends Span {
  readonly milestone: Milestone;
  /** Plain spans of the things promised, in text order. */
  readonly objects: readonly Span[];
  readonly confidence: number;
  /** Name of the rule or joiner that read it last. */
  readonly rule: string;
}
