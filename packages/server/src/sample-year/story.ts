// What people did on one matter, day by day, into acts at the minutes of an office: the lines of which the sample's year is made.
import type { Form, IsoDate } from '@luoshi/mechanisms';
import type { NewOpening } from '../matters/opening-of-row.ts';
import { OFFICE_MINUTES, officeInstant } from './office-days.ts';

/**
 * Who gives a command: the supervision office, its head, the lead unit's handler or head, a co-unit's handler, the responsible leader,
 * the first of those who put it forward.
 */
export type Part = 'office' | 'head' | 'unit' | 'unit-head' | 'co' | 'leader' | 'proposer';

export interface Line {
  readonly day: IsoDate;
  readonly by: Part;
  /** Unit that acts, where it is not the first lead unit. */
  readonly unit?: string;
  readonly command: string;
  readonly form?: Form;
  /** What is sent along: a picture of the place, a paper, or a sealed letter of reply. */
  readonly file?: 'picture' | 'paper' | 'reply';
}

export interface StoryAct extends Line {
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface MatterStory {
  /** Tells matters of the sample apart: a matter is opened once for each. */
  readonly work: string;
  readonly mechanism: string;
  readonly opening: NewOpening;
  readonly openedAt: number;
  readonly acts: readonly StoryAct[];
}

/** The lines in the order of their days, each at a minute of work that follows from `seed`; those after `until` are left out. */
export function timed(lines: readonly Line[], seed: string, until: number): readonly StoryAct[] {
  const ordered = [...lines].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const acts: StoryAct[] = [];
  let minute = 0;
  for (const [index, line] of ordered.entries()) {
    const own = minuteOf(seed, index);
    minute = acts.at(-1)?.day === line.day ? Math.max(own, minute + 6) : own;
    acts.push({ ...line, at: officeInstant(line.day, minute) });
  }
  return acts.filter(({ at }) => at <= until);
}

/** The first acts of a matter early in the day, so that it is handed out and signed for on one. */
const minuteOf = (seed: string, index: number): number =>
  index < 2 ? 5 + index * 10 + (numberOf(seed) % 30) : 60 + (numberOf(`${seed} ${index}`) % (OFFICE_MINUTES - 120));

/** A whole number from 0 that follows from a text (FNV-1a). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return hash >>> 4;
}

/** One of several, always the same for a text. */
export const oneOf = <One>(all: readonly One[], text: string): One => all[numberOf(text) % all.length]!;
