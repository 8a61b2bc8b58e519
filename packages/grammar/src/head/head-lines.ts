// The printed lines above a report's first sentence: title, date and session, speaker.
import type { Section } from '../outline/structure.ts';
import type { PlainText } from '../text/plain-text.ts';

/** A printed line of the head, in plain positions; `text` is folded and without white space. */
export interface HeadLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The head is not longer, in plain units: a web page may put a menu above it. */
const LONGEST_HEAD = 4000;
const SALUTATION = /各位(?:人大)?代表[：:，！]/u;

/** The lines above the salutation (各位代表：), or above the first heading where there is none. */
export function headLines(plain: PlainText, sections: readonly Section[]): HeadLine[] {
  const end = headEnd(plain.chars, sections);
  const lines: HeadLine[] = [];
  let start = 0;
  for (let i = 1; i <= end; i++) {
    if (i < end && !startsLine(plain, i)) continue;
    const text = plain.chars.slice(start, i).replace('\n', '');
    if (text) lines.push({ text, start, end: start + text.length });
    start = i;
  }
  return lines;
}

function headEnd(chars: string, sections: readonly Section[]): number {
  const salutation = SALUTATION.exec(chars.slice(0, LONGEST_HEAD));
  if (salutation) return salutation.index;
  const heading = sections.find((section) => section.start > 0 && section.level === 1);
  return Math.min(heading?.start ?? chars.length, LONGEST_HEAD);
}

/** Whether the source has a line end between the plain character and the one before it. */
function startsLine(plain: PlainText, position: number): boolean {
  if (plain.chars.charCodeAt(position - 1) === 10) return true;
  const from = (plain.at[position - 1] as number) + 1;
  const to = plain.at[position] as number;
  for (let i = from; i < to; i++) {
    const unit = plain.source.charCodeAt(i);
    if (unit === 10 || unit === 13) return true;
  }
  return false;
}
