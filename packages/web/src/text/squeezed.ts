// The text without white space and omitted runs, with the way back: what a reader's eye joins over line ends.
import type { Span } from '../span.ts';

/** `text[i]` stands at `at[i]` in the source. */
export interface Squeezed {
  readonly text: string;
  readonly at: readonly number[];
}

/** Squeezes `range` of `text`; `omitted` must be in text order. */
export function squeeze(text: string, omitted: readonly Span[], range: Span): Squeezed {
  const kept: string[] = [];
  const at: number[] = [];
  let next = 0;
  for (let i = range.start; i < range.end; i++) {
    while (next < omitted.length && omitted[next]!.end <= i) next++;
    const run = omitted[next];
    if (run !== undefined && run.start <= i) continue;
    const char = text[i]!;
    if (/\s/.test(char)) continue;
    kept.push(char);
    at.push(i);
  }
  return { text: kept.join(''), at };
}

/** The source span of `length` squeezed characters from squeezed index `from`. */
export function spanOf(squeezed: Squeezed, from: number, length: number): Span {
  return { start: squeezed.at[from]!, end: squeezed.at[from + length - 1]! + 1 };
}
