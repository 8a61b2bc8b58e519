// Items that stand beside each other joined into segments: a line of one column, or a cell of a table.
import { WIDE } from './characters.ts';
import type { Box, Item } from './page-items.ts';

/** A run of items on one baseline without a gap as wide as a gutter. */
export interface Segment extends Box {
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
}

/** Justified Chinese text stands at most half an em apart; gutters between columns are wider. In em. */
const GUTTER_EM = 0.7;
/** Letters and figures this far apart are two words. In em. */
const WORD_GAP_EM = 0.2;
/** Items this little above or below each other are on one line: raised note marks, other fonts. In em. */
const BASELINE_EM = 0.45;

/** Segments from top to bottom, from left to right on one line. */
export function toSegments(items: readonly Item[]): Segment[] {
  return rowsOf(items).flatMap(segmentsOfRow);
}

/** Things with a baseline, in rows from top to bottom, each row from left to right. */
export function rowsOf<T extends Box & { readonly baseline: number; readonly size: number }>(
  things: readonly T[],
): T[][] {
  const rows: T[][] = [];
  let reference: T | null = null;
  for (const thing of [...things].sort((a, b) => a.baseline - b.baseline)) {
    const isSameRow: boolean =
      reference !== null &&
      thing.baseline - reference.baseline <= BASELINE_EM * Math.min(thing.size, 2 * reference.size);
    if (isSameRow) rows.at(-1)?.push(thing);
    else {
      rows.push([thing]);
      reference = thing;
    }
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

function segmentsOfRow(row: readonly Item[]): Segment[] {
  const segments: Segment[] = [];
  for (const item of row) {
    const last = segments.at(-1);
    const gap = last ? item.left - last.right : Number.POSITIVE_INFINITY;
    if (last && gap < GUTTER_EM * Math.max(item.size, last.size)) segments[segments.length - 1] = join(last, item, gap);
    else segments.push(item);
  }
  return segments;
}

function join(segment: Segment, item: Item, gap: number): Segment {
  const longer = segment.text.length >= item.text.length ? segment : item;
  const isWordGap =
    gap > WORD_GAP_EM * item.size && !WIDE.test(segment.text.at(-1) ?? '') && !WIDE.test(item.text[0] ?? '');
  return {
    text: `${segment.text}${isWordGap ? ' ' : ''}${item.text}`,
    left: segment.left,
    right: Math.max(segment.right, item.right),
    top: Math.min(segment.top, item.top),
    bottom: Math.max(segment.bottom, item.bottom),
    baseline: longer.baseline,
    size: longer.size,
  };
}
