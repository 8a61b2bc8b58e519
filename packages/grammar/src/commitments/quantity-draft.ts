// What the rules for commitments need to know of a quantity.
import type { QuantityKind, Status } from '../facts.ts';

/** A quantity found before. `start`..`end` are plain positions. Drafts come in text order and do not overlap. */
export interface QuantityDraft {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly status: Status;
}
