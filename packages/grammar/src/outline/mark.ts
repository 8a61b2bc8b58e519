// A heading found in the text before it is known what stands under it.
import type { Role } from '../facts.ts';
import type { Heading } from './heading.ts';

/** Where a section opens. `rank` orders numberings from outside in; `TOP_RANK` always opens a part. Plain positions. */
export interface OutlineMark {
  readonly start: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly rank: number;
  /** Set where the place tells the role, null where the title or the text must. */
  readonly role: Role | null;
  /** Whether no heading may stand under it: opening, closing, imprint and annexes. */
  readonly isLeaf: boolean;
}

export const TOP_RANK = -1;

/** A part without a heading of its own. */
export function untitledMark(start: number, role: Role): OutlineMark {
  return {
    start,
    titleStart: start,
    titleEnd: start,
    rank: TOP_RANK,
    role,
    isLeaf: role !== 'review' && role !== 'plan',
  };
}

/** The mark of a numbered heading whose paragraph starts at `start`. */
export function headingMark(start: number, heading: Heading, titleEnd: number): OutlineMark {
  return { start, titleStart: heading.start, titleEnd, rank: heading.rank, role: null, isLeaf: false };
}
