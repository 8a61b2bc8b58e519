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
  /** First and last characters without white space, for rules about how a line begins and ends. */
  readonly head: string;
  readonly tail: string;
}

const HEAD_LENGTH = 12;

/** The lines of `source` that show something; a line end inside `omitted` does not end a line. */
export function linesOf(source: string, omitted: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let runs: Span[] = [];
  let runStart = 0;
  let skip = 0;
  const close = (end: number) => {
    if (end > runStart) runs.push({ start: runStart, end });
    const line = lineOf(source, runs, end);
    if (line) lines.push(line);
    runs = [];
  };
  for (let i = 0; i <= source.length; i++) {
    const omission = omitted[skip];
    if (omission && i === omission.start) {
      if (i > runStart) runs.push({ start: runStart, end: i });
      runStart = omission.end;
      i = omission.end - 1;
      skip++;
    } else if (isIdeograph(source.charCodeAt(i))) {
      // Most characters are: the dearer questions are for the others.
    } else if (i === source.length || isLineEnd(source.charCodeAt(i))) {
      close(i);
      runStart = i + 1;
    }
  }
  return lines;
}

function isLineEnd(unit: number): boolean {
  return (
    unit === 10 || unit === 13 || unit === 12 || unit === 11 || unit === 0x2028 || unit === 0x2029 || unit === 0x85
  );
}

function lineOf(source: string, runs: readonly Span[], end: number): Line | null {
  let width = 0;
  let units = 0;
  for (const run of runs) {
    units += run.end - run.start;
    for (let i = run.start; i < run.end; i++) {
      const unit = source.charCodeAt(i);
      if (isIdeograph(unit)) width += 1;
      else if (!isSpace(unit)) width += unit < 0x100 ? 0.5 : 1;
    }
  }
  if (width === 0) return null;
  const lastRunEnd = runs[runs.length - 1]?.end ?? end;
  return { runs, end: lastRunEnd, units, width, head: headOf(source, runs), tail: tailOf(source, runs) };
}

function headOf(source: string, runs: readonly Span[]): string {
  let head = '';
  for (const run of runs) {
    for (let i = run.start; i < run.end && head.length < HEAD_LENGTH; i++) {
      if (!isSpace(source.charCodeAt(i))) head += source[i];
    }
  }
  return head;
}

function tailOf(source: string, runs: readonly Span[]): string {
  let tail = '';
  for (let r = runs.length - 1; r >= 0; r--) {
    const run = runs[r] as Span;
    for (let i = run.end - 1; i >= run.start && tail.length < 3; i--) {
      if (!isSpace(source.charCodeAt(i)) && source[i] !== '*') tail = source[i] + tail;
    }
  }
  return tail;
}
