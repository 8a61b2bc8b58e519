// What a joiner is: it reads a clause together with what stands before it in the sentence.
import type { ParsedClause } from '../clause/parse-clause.ts';
import type { PlanClause } from '../clause/plan-clause.ts';
import type { CommitmentDraft } from '../draft.ts';

/** A clause and its left neighbours. */
export interface Neighbours {
  readonly clause: PlanClause;
  readonly parsed: ParsedClause;
  /** The clause before in the same sentence. */
  readonly before: PlanClause;
  /** The commitment that ends with `before`; null when that clause promised nothing. */
  readonly last: CommitmentDraft | null;
}

/** `join` gives a draft that ends with the clause and takes the place of `last`; null when the clause stands by itself. */
export interface CommitmentJoiner {
  readonly name: string;
  readonly join: (neighbours: Neighbours) => CommitmentDraft | null;
}

/** `last` grown over the clause. */
export function extended(last: CommitmentDraft, clause: PlanClause, more: Partial<CommitmentDraft>): CommitmentDraft {
  return { ...last, end: clause.start + clause.text.length, ...more };
}
