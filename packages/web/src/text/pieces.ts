// Cuts a stretch of the text into nested pieces that can be drawn one inside the other.
import type { Span } from '../span.ts';
import { byNesting, type Mark } from './mark.ts';

/** A run kept out of the sentences, as the reader gives it. */
export interface Omitted extends Span {
  readonly why: string;
}

export type Piece =
  | (Span & { readonly kind: 'text' })
  | (Span & { readonly kind: 'omitted'; readonly why: string })
  | (Span & { readonly kind: 'page'; readonly page: number })
  | (Span & { readonly kind: 'mark'; readonly mark: Mark; readonly children: readonly Piece[] });

/** What cuts plain text: omitted runs in order, and the offset at which each page after the first begins. */
export interface Cuts {
  readonly omitted: readonly Omitted[];
  readonly pageStarts: readonly { readonly at: number; readonly page: number }[];
}

/**
 * Pieces of `range` in text order; their text runs tile it. A mark that crosses the end of another is drawn in two pieces
 * with the same row, so that every piece lies wholly inside its parent.
 */
export function pieces(range: Span, marks: readonly Mark[], cuts: Cuts): Piece[] {
  return nest(range, [...marks].sort(byNesting), cuts);
}

function nest(range: Span, sorted: readonly Mark[], cuts: Cuts): Piece[] {
  const out: Piece[] = [];
  const queue = [...sorted];
  let at = range.start;
  while (queue.length > 0) {
    const mark = queue.shift()!;
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, range.end);
    if (start >= end) continue;
    out.push(...leaves({ start: at, end: start }, cuts));
    const inside: Mark[] = [];
    const after: Mark[] = [];
    for (const other of queue) {
      if (other.start < end) inside.push(other);
      if (other.end > end) after.push({ ...other, start: Math.max(other.start, end) });
    }
    queue.splice(0, queue.length, ...after.sort(byNesting));
    out.push({ kind: 'mark', mark, start, end, children: nest({ start, end }, inside, cuts) });
    at = end;
  }
  out.push(...leaves({ start: at, end: range.end }, cuts));
  return out;
}

function leaves(range: Span, cuts: Cuts): Piece[] {
  const out: Piece[] = [];
  let at = range.start;
  const upTo = (end: number) => {
    for (const page of cuts.pageStarts) {
      if (page.at < at || page.at >= end) continue;
      if (page.at > at) out.push({ kind: 'text', start: at, end: page.at });
      out.push({ kind: 'page', start: page.at, end: page.at, page: page.page });
      at = page.at;
    }
    if (end > at) out.push({ kind: 'text', start: at, end });
    at = Math.max(at, end);
  };
  for (const run of cuts.omitted) {
    const start = Math.max(run.start, at);
    const end = Math.min(run.end, range.end);
    if (start >= end) continue;
    upTo(start);
    for (const page of cuts.pageStarts) {
      if (page.at >= start && page.at < end) out.push({ kind: 'page', start: page.at, end: page.at, page: page.page });
    }
    out.push({ kind: 'omitted', start, end, why: run.why });
    at = end;
  }
  upTo(range.end);
  return out;
}
