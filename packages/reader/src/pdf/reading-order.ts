// A page's segments in the order in which a person reads them: across headlines, down columns, along the rows of tables.
import { findColumns, median } from './gutters.ts';
import type { Box } from './page-items.ts';
import { rowsOf, type Segment } from './segments.ts';

/** A line as it is read; `text` may join the cells of a table row, apart by tabs. */
export interface Line extends Box {
  readonly text: string;
  readonly size: number;
}

/** Lines of one column between two headlines, or of a whole page of one column. */
export interface Block {
  readonly lines: readonly Line[];
}

/** White across the whole region that may part two articles set in different columns. In em. */
const MIN_BREAK_EM = 0.9;
/** So many of the widest breaks are tried. */
const MAX_BREAKS_TRIED = 8;
/** Pages nest headlines and columns some levels deep, not more. */
const MAX_DEPTH = 12;
/** Cells of a row further apart than this are written with a tab. In em. */
const CELL_GAP_EM = 2;

/** Blocks in reading order; every segment is in exactly one of them. */
export function readingOrder(segments: readonly Segment[], depth = 0): Block[] {
  if (segments.length === 0) return [];
  const columns = depth < MAX_DEPTH ? findColumns(segments) : null;
  if (columns) return bands(columns.spanning, [...columns.left], [...columns.right], depth);
  const halves = depth < MAX_DEPTH ? findBreak(segments) : null;
  if (halves) return halves.flatMap((half) => readingOrder(half, depth + 1));
  return [{ lines: rowsOf(segments).map(toLine) }];
}

/** Headlines that span the gutter part the columns into bands, each read left column first. */
function bands(spanning: readonly Segment[], left: Segment[], right: Segment[], depth: number): Block[] {
  const blocks: Block[] = [];
  const takeAbove = (column: Segment[], y: number): Segment[] => {
    const above = column.filter(({ baseline }) => baseline < y);
    column.splice(0, column.length, ...column.filter(({ baseline }) => baseline >= y));
    return above;
  };
  const closeBand = (y: number): void => {
    blocks.push(...readingOrder(takeAbove(left, y), depth + 1), ...readingOrder(takeAbove(right, y), depth + 1));
  };
  let headline: Segment[] = [];
  for (const segment of [...spanning].sort((a, b) => a.baseline - b.baseline)) {
    const hasTextBetween = [...left, ...right].some(({ baseline }) => baseline < segment.baseline);
    if (hasTextBetween) {
      blocks.push(...readingOrder(headline, depth + 1));
      headline = [];
      closeBand(segment.baseline);
    }
    headline.push(segment);
  }
  blocks.push(...readingOrder(headline, depth + 1));
  closeBand(Number.POSITIVE_INFINITY);
  return blocks;
}

/** Parts the segments at white that runs across, if one of the parts is set in columns; else one column needs no parting. */
function findBreak(segments: readonly Segment[]): [Segment[], Segment[]] | null {
  const em = median(segments.map(({ size }) => size));
  for (const y of breaksOf(segments, em)) {
    const above = segments.filter(({ baseline }) => baseline < y);
    const below = segments.filter(({ baseline }) => baseline >= y);
    if (findColumns(above) || findColumns(below)) return [above, below];
  }
  return null;
}

function breaksOf(segments: readonly Segment[], em: number): number[] {
  const breaks: { y: number; width: number }[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const { top, bottom } of [...segments].sort((a, b) => a.top - b.top)) {
    if (top - reached >= MIN_BREAK_EM * em) breaks.push({ y: (top + reached) / 2, width: top - reached });
    reached = reached === Number.POSITIVE_INFINITY ? bottom : Math.max(reached, bottom);
  }
  return breaks
    .sort((a, b) => b.width - a.width)
    .slice(0, MAX_BREAKS_TRIED)
    .map(({ y }) => y);
}

/** A row of segments as one line. */
export function toLine(row: readonly Segment[]): Line {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of row) {
    if (text !== '') text += segment.left - right > CELL_GAP_EM * segment.size ? '\t' : ' ';
    text += segment.text;
    right = Math.max(right, segment.right);
  }
  return {
    text,
    right,
    left: Math.min(...row.map(({ left }) => left)),
    top: Math.min(...row.map(({ top }) => top)),
    bottom: Math.max(...row.map(({ bottom }) => bottom)),
    size: Math.max(...row.map(({ size }) => size)),
  };
}
