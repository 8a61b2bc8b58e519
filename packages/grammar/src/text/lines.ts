// Source text into its printed lines, each with the runs that belong to the sentences.
import type { Span } from '../span.ts';
import { isIdeograph, isSpace } from './space.ts';

/** A printed line that shows something. */
export interface Line {
  /** Runs of the source that count, in order. */
  readonly runs: readonly Span[];
  /** Source offset behind the line's last character (before its line end). */
  readonly end: number;
  /** UTF-16 units in the runs, white space included. */
  readonly units: number;
  /** Width as printed, in full-width characters; ASCII counts half. */
  readonly width: number;
  /** Its first and last printed characters. */
  readonly first: string;
  readonly last: string;
  /** The last printed character before closing quotes and brackets: 。 in 。” */
  readonly lastInside: string;
}

const CLOSING = new Set('”’」』》）)');
const BEGINNING_LENGTH = 12;

/** The first twelve printed characters of a line. */
export function beginningOf(source: string, line: Line): string {
  let beginning = '';
  for (const run of line.runs) {
    for (let i = run.start; i < run.end && beginning.length < BEGINNING_LENGTH; i++) {
      if (!isSpace(source.charCodeAt(i))) beginning += source[i];
    }
  }
  return beginning;
}

/** The lines of `source` that show something; a line end inside `omitted` does not end a line. */
export function linesOf(source: string, omitted: readonly Span[]): Line[] {
  const lines: Line[] = [];
  const lineEnds = /[\n\r\f\v\u0085\u2028\u2029]/g;
  let skip = 0;
  let runs: Span[] = [];
  for (let start = 0; start <= source.length; ) {
    lineEnds.lastIndex = start;
    const end = lineEnds.exec(source)?.index ?? source.length;
    const omission = omitted[skip];
    if (omission !== undefined && omission.start < end + 1) {
      if (omission.start > start) runs.push({ start, end: omission.start });
      start = Math.max(start, omission.end);
      skip++;
      continue;
    }
    if (end > start) runs.push({ start, end });
    const line = lineOf(source, runs, end);
    if (line) lines.push(line);
    runs = [];
    start = end + 1;
  }
  return lines;
}

function lineOf(source: string, runs: readonly Span[], end: number): Line | null {
  let width = 0;
  let units = 0;
  let first = -1;
  let last = -1;
  for (const run of runs) {
    units += run.end - run.start;
    for (let i = run.start; i < run.end; i++) {
      const unit = source.charCodeAt(i);
      if (isIdeograph(unit)) width += 1;
      else if (isSpace(unit)) continue;
      else width += unit < 0x100 ? 0.5 : 1;
      if (first < 0) first = i;
      if (unit !== ASTERISK) last = i;
    }
  }
  if (last < 0) return null;
  return {
    runs,
    end: runs[runs.length - 1]?.end ?? end,
    units,
    width,
    first: source[first] as string,
    last: source[last] as string,
    lastInside: lastInside(source, last),
  };
}

/** The bold marks that converters leave count for nothing at a line's end. */
const ASTERISK = 42;

function lastInside(source: string, last: number): string {
  let at = last;
  while (at > 0 && CLOSING.has(source[at] as string)) at--;
  return source[at] as string;
}
