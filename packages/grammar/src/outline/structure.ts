// The report's skeleton in plain positions, for the rules that must know under which heading they stand.
import type { OutlineNode } from '../facts.ts';

/**
 * A part (level 1) or a heading below it. `start`..`end` are plain positions and cover all that stands under it; its
 * heading's own words are `titleStart`..`titleEnd` (an empty run where the part has no heading).
 * A heading has the role of its part, except that a task heading on the government's own conduct in a plan is `self`.
 * Ids are `o1`, `o2` … in text order.
 */
export interface Section extends Omit<OutlineNode, 'start' | 'end'> {
  readonly start: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly end: number;
}
