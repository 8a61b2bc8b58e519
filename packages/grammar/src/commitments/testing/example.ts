// The form of the example tables.
import type { Milestone } from '../../facts.ts';
import type { ZoneKind } from '../../outline/zones.ts';

/**
 * `text` with each commitment between ⟦ and ⟧; `milestones` and `objects` name them in order. No mark: nothing is
 * promised, and `because` says why. Sentences are written for the table.
 */
export interface Example {
  readonly text: string;
  readonly milestones?: readonly Milestone[];
  readonly objects?: readonly (readonly string[])[];
  readonly zone?: ZoneKind;
  readonly because?: string;
  /** A known miss: why it is one. The test fails when it begins to pass. */
  readonly miss?: string;
}
