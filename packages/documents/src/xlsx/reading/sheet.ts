// What a workbook says: sheets, their filled cells and their merged ranges.
import type { CellRange } from './address.ts';

interface AnyCell {
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** As a person reads it: dates as ISO dates, shares with their per cent sign, TRUE and FALSE. */
  readonly text: string;
  /** Whether the value is computed; the value is what was computed last. */
  readonly formula: boolean;
}

export type SheetCell =
  | (AnyCell & { readonly kind: 'text'; readonly value: string })
  | (AnyCell & { readonly kind: 'number'; readonly value: number })
  /** ISO date, with a time only where the cell has one. */
  | (AnyCell & { readonly kind: 'date'; readonly value: string })
  | (AnyCell & { readonly kind: 'bool'; readonly value: boolean })
  /** #REF! and its like. */
  | (AnyCell & { readonly kind: 'error'; readonly value: string });

export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Filled cells only, in the order of the sheet: row by row, each from left to right. */
  readonly cells: readonly SheetCell[];
  readonly merged: readonly CellRange[];
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
}

/**
 * The sheet as a grid of texts: `grid[0][0]` is A1, so that `grid[r][c]` stands in row r + 1 and column c + 1. Rows are as long as
 * their last filled cell.
 */
export function gridOf({ cells }: ReadSheet): string[][] {
  const grid: string[][] = [];
  for (const { row, column, text } of cells) {
    while (grid.length < row) grid.push([]);
    const line = grid[row - 1]!;
    while (line.length < column) line.push('');
    line[column - 1] = text;
  }
  return grid;
}
