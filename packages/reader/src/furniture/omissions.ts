// Omitted runs of several finders made one list: in text order, not overlapping, inside the text.
import type { Omission } from '../source.ts';

/** Where two runs overlap, the one that starts first keeps its whole length and the other what is left of it. */
export function mergeOmissions(found: readonly Omission[]): Omission[] {
  const merged: Omission[] = [];
  let reached = 0;
  for (const omission of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(omission.start, reached);
    if (start >= omission.end) continue;
    merged.push({ ...omission, start });
    reached = omission.end;
  }
  return merged;
}
