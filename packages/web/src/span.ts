/** `start` inclusive, `end` exclusive, in UTF-16 code units into the report's source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
