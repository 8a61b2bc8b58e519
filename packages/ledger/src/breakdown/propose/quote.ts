// A span of the source as one line: as it stands there, without line ends, blanks and page numbers.
import type { Span } from '@luoshi/grammar';

const pageNumber = /^[^\S\n]*[-—－–]+[^\S\n]*\d{1,4}[^\S\n]*[-—－–]+[^\S\n]*$/gm;

/** The squeezed words of a span. */
export function quoteOf(text: string, { start, end }: Span): string {
  return squeezed(text.slice(start, end));
}

/** Text without white space and lines that are a page number. */
export const squeezed = (text: string): string => text.replace(pageNumber, '').replace(/\s/g, '');

/**
 * Clauses before a span in its sentence, the nearest first, squeezed. A sentence ends at 。！？ or with its paragraph; clauses at ，；：.
 * At most 300 characters are looked at.
 */
export function clausesBefore(text: string, { start }: Span): readonly string[] {
  const before = squeezed(text.slice(Math.max(0, start - 300), start));
  const sentence = before.slice(Math.max(...['。', '！', '？'].map((stop) => before.lastIndexOf(stop))) + 1);
  return sentence
    .split(/[，；：,;:]/)
    .filter((clause) => clause !== '')
    .reverse();
}
