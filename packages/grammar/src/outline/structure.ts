// The report's skeleton in plain positions, for the rules that must know under which heading they stand.
import type { OutlineNode, ReportHead, Role } from '../facts.ts';

/** A part or heading; `start`..`end` are plain positions, the heading's own words end at `titleEnd`. */
export interface Section extends Omit<OutlineNode, 'start' | 'end'> {
  readonly start: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly end: number;
}

export interface Structure {
  /** In text order, parents before children. */
  readonly sections: readonly Section[];
  readonly head: ReportHead;
}

/** The innermost section at a plain position, and the role of its part. */
export interface SectionAt {
  readonly id: string | null;
  readonly role: Role;
}
