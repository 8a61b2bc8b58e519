// What stands at the head and foot of pages and is not part of the text: told by its place and its return on other pages.

import { isImprint } from '../furniture/imprint-lines.ts';
import { isPageNumber } from '../furniture/page-numbers.ts';
import { headKey, isNewspaperHead } from '../furniture/running-heads.ts';
import type { OmissionReason } from '../source.ts';
import { type Line, toLine } from './reading-order.ts';
import { rowsOf, type Segment } from './segments.ts';

/** Furniture stands in this share of the page's height at its head or foot. */
const EDGE_SHARE = 0.14;
/** Only the outermost written rows of a page are looked at. */
const ROWS_FROM_EDGE = 3;
const MAX_HEAD_UTF16 = 60;

export interface PageSegments {
  readonly height: number;
  readonly segments: readonly Segment[];
}

export interface Furniture {
  readonly line: Line;
  readonly why: OmissionReason;
}

/** A page's segments parted into furniture at the head, the text, and furniture at the foot. */
export interface ClearedPage {
  readonly head: readonly Furniture[];
  readonly segments: readonly Segment[];
  readonly foot: readonly Furniture[];
}

interface EdgeRow {
  readonly row: readonly Segment[];
  readonly line: Line;
  readonly words: string;
  readonly isHead: boolean;
}

/** Clears all pages of a document at once, because furniture is what returns. */
export function clearPages(pages: readonly PageSegments[]): ClearedPage[] {
  const edges = pages.map(edgeRows);
  const returning = returningKeys(edges, pages.length);
  const numberOffset = pageNumberOffset(edges);
  return pages.map(({ segments }, index) => {
    const found = (edges[index] ?? []).flatMap((edge) => {
      const why = reasonFor(edge, returning, numberOffset === null ? null : index + numberOffset);
      return why === null ? [] : [{ edge, why }];
    });
    const taken = new Set(found.flatMap(({ edge }) => edge.row));
    const at = (isHead: boolean): Furniture[] =>
      found.filter(({ edge }) => edge.isHead === isHead).map(({ edge, why }) => ({ line: edge.line, why }));
    return { head: at(true), segments: segments.filter((segment) => !taken.has(segment)), foot: at(false) };
  });
}

function edgeRows({ height, segments }: PageSegments): EdgeRow[] {
  const rows = rowsOf(segments);
  return rows.flatMap((row, i) => {
    const line = toLine(row);
    const isHead = i < ROWS_FROM_EDGE && line.bottom <= height * EDGE_SHARE;
    const isFoot = i >= rows.length - ROWS_FROM_EDGE && line.top >= height * (1 - EDGE_SHARE);
    return isHead || isFoot
      ? [edgeRow(row, isHead)]
      : row.filter(isPlain).map((one) => edgeRow([one], line.top < height / 2));
  });
}

/** Heads and imprints that are known by their words wherever they stand: a page need not be full. */
function isPlain({ text }: Segment): boolean {
  const words = text.replace(/\s+/g, '');
  return isImprint(words) || isNewspaperHead(words);
}

function edgeRow(row: readonly Segment[], isHead: boolean): EdgeRow {
  const line = toLine(row);
  return { row, line, words: line.text.replace(/\s+/g, ''), isHead };
}

function reasonFor(edge: EdgeRow, returning: ReadonlySet<string>, pageNumber: number | null): OmissionReason | null {
  const { words } = edge;
  if (isPageNumber(words)) return 'page-number';
  if (/^\d{1,4}$/.test(words) && Number(words) === pageNumber) return 'page-number';
  if (isImprint(words)) return 'page-imprint';
  return isNewspaperHead(words) || returning.has(keyOf(edge)) ? 'running-head' : null;
}

function keyOf({ words, isHead }: EdgeRow): string {
  return `${isHead ? 'head' : 'foot'} ${headKey(words)}`;
}

/** Rows that return, but for their figures, at the same edge of at least three pages, or of both of two. */
function returningKeys(edges: readonly (readonly EdgeRow[])[], pageCount: number): Set<string> {
  const counts = new Map<string, number>();
  for (const page of edges) {
    const keys = page.filter(({ words }) => words.length <= MAX_HEAD_UTF16 && !/[。；！？]/.test(words)).map(keyOf);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const needed = Math.min(3, Math.max(2, pageCount));
  return new Set(
    [...counts].filter(([key, count]) => count >= needed && /\p{L}/u.test(key.slice(5))).map(([key]) => key),
  );
}

/** What must be added to a page's index to get the bare number printed on it; null when pages don't agree on one. */
function pageNumberOffset(edges: readonly (readonly EdgeRow[])[]): number | null {
  const votes = new Map<number, number>();
  for (const [index, page] of edges.entries()) {
    for (const { words } of page) {
      if (!/^\d{1,4}$/.test(words)) continue;
      const offset = Number(words) - index;
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= Math.min(2, edges.length) ? best[0] : null;
}
