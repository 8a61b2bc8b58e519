// A mark is a stretch of the printed text that leads to a row of the ledger.
import type { Span } from '../span.ts';

/** `figure` a result or background figure, `target` a planned figure, `heading` the printed title of a part. */
export type MarkKind = 'figure' | 'target' | 'commitment' | 'livelihood' | 'term' | 'measure' | 'heading';

/** `row` is the id of the ledger row it leads to, null where it only dresses the text. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly row: string | null;
}

/** Outer marks first: a promise holds figures, a figure holds terms. */
const DEPTH: Readonly<Record<MarkKind, number>> = {
  heading: 0,
  livelihood: 1,
  commitment: 2,
  target: 3,
  figure: 3,
  measure: 4,
  term: 5,
};

/** Order in which nesting takes marks: by start, the longer first, then the kind that may hold the other. */
export function byNesting(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || DEPTH[a.kind] - DEPTH[b.kind];
}
