// What a rule for commitments is.
import type { Milestone } from '../../facts.ts';
import type { ParsedClause } from '../clause/parse-clause.ts';
import type { PlanClause, Run } from '../clause/plan-clause.ts';

/** What a rule read in one clause, in positions of the clause's text. */
export interface Undertaking {
  readonly milestone: Milestone;
  readonly objects: readonly Run[];
  readonly confidence: number;
}

/** `read` declines with null; it looks at this clause only. */
export interface CommitmentRule {
  readonly name: string;
  readonly read: (clause: PlanClause, parsed: ParsedClause) => Undertaking | null;
}
