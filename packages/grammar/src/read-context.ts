// What the rules for quantities and commitments are told about the report they stand in.
import type { ReportHead } from './facts.ts';
import type { Section } from './outline/structure.ts';
import type { Zone } from './outline/zones.ts';
import type { Sentences } from './sentences/clauses.ts';
import type { PlainText } from './text/plain-text.ts';

/** One report, read as far as its skeleton. All positions are plain positions. */
export interface ReadContext {
  readonly plain: PlainText;
  readonly sentences: Sentences;
  /** Never empty; ask `sectionAt(sections, position)` for id and role (outline/section-at.ts). */
  readonly sections: readonly Section[];
  /** Ask `zoneAt(zones, position)` (outline/zones.ts). */
  readonly zones: readonly Zone[];
  /** Review year and plan year are here; null where the report does not say. */
  readonly head: ReportHead;
}
