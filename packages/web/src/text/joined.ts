// Words joined over line ends, as a table cell or a card shows them.
import type { Span } from '../span.ts';

/** Drops white space except between two Latin letters or digits of different words. */
export function joined(passage: string): string {
  return passage
    .trim()
    .replace(/(.)\s+(?=(.))/g, (_, before: string, after: string) =>
      /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after) ? `${before} ` : before,
    );
}

/** The printed words of a span without page numbers, running heads and other omitted runs. */
export function printed(source: { readonly text: string; readonly omitted: readonly Span[] }, span: Span): string {
  let out = '';
  let at = span.start;
  for (const run of source.omitted) {
    if (run.end <= at) continue;
    if (run.start >= span.end) break;
    out += source.text.slice(at, Math.max(at, run.start));
    at = run.end;
  }
  return joined(out + source.text.slice(at, Math.max(at, span.end)));
}
