// What the rules for commitments need to know of a quantity.
import type { Quantity } from '../facts.ts';

/** A quantity found before. `start`..`end` are plain positions. Drafts come in text order and do not overlap. */
export interface QuantityDraft {
  readonly start: number;
  readonly end: number;
  readonly quantity: Pick<Quantity, 'id' | 'unit' | 'kind' | 'status' | 'year' | 'measure'>;
}
