// A place of a report as it is quoted in one line.
import type { Span } from '@luoshi/grammar';
import type { Reading } from '../reading.ts';

/** The words of `[start, end)` without white space and without what the reader kept out (a page number between two pages). */
export function quotedWords(
  { text, omitted }: Pick<Reading['source'], 'text' | 'omitted'>,
  { start, end }: Span,
): string {
  let words = '';
  let from = start;
  for (const run of omitted) {
    if (run.end <= from || run.start >= end) continue;
    words += text.slice(from, Math.max(from, run.start));
    from = run.end;
  }
  return (words + text.slice(from, Math.max(from, end))).replace(/\s/g, '');
}
