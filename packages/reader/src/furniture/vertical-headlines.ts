// Vertical headlines of newspapers, which text extraction leaves as a pile of one-character lines.
import type { Omission } from '../source.ts';
import { contentRun, type Line } from './lines.ts';

/** So many lines of one Chinese character on end make a headline; fewer may be a table read cell by cell. */
const MIN_SINGLE_LINES = 4;
/** Digits and a second character get beside a headline's characters (画2, 文/); longer lines end it. */
const MAX_LINE_UTF16 = 2;
const HAN = /^\p{Script=Han}$/u;

/** Runs from the first to the last character of each pile, blank lines inside it included. */
export function findVerticalHeadlines(text: string, lines: readonly Line[]): Omission[] {
  const found: Omission[] = [];
  let pile: Line[] = [];
  const close = (): void => {
    if (longestHanRun(pile) >= MIN_SINGLE_LINES) found.push(pileRun(text, pile));
    pile = [];
  };
  for (const line of lines) {
    if (line.words === '') continue;
    if (line.words.length <= MAX_LINE_UTF16) pile.push(line);
    else close();
  }
  close();
  return found;
}

function pileRun(text: string, pile: readonly Line[]): Omission {
  const first = pile[0] as Line;
  const last = pile.at(-1) as Line;
  return { start: contentRun(text, first).start, end: contentRun(text, last).end, why: 'vertical-headline' };
}

function longestHanRun(pile: readonly Line[]): number {
  let run = 0;
  let longest = 0;
  for (const { words } of pile) {
    run = HAN.test(words) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
