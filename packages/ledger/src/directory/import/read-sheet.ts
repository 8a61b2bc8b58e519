// A grid of strings with a row of heads into rows whose cells are asked for by column.
import type { DirectoryProblem, DirectoryProblemCode } from '../refusal.ts';
import type { Heads } from './heads.ts';

export type Grid = readonly (readonly string[])[];

/** A row of a sheet: the trimmed cell of a column, empty where the sheet has no such column, and a problem at its place. */
export interface SheetRow<Column extends string> {
  /** From 1, as the sheet counts, with the title and the heads above. */
  readonly row: number;
  cell(column: Column): string;
  problem(column: Column | null, code: DirectoryProblemCode, facts?: DirectoryProblem['facts']): DirectoryProblem;
}

interface Asked<Column extends string> {
  readonly sheet: DirectoryProblem['sheet'];
  readonly heads: Heads & Readonly<Record<Column, readonly string[]>>;
  readonly needed: readonly Column[];
}

/** Rows of one sheet that are read, heads included. */
export const MOST_ROWS = 20_000;

/** A title and who filled the sheet in may stand above the heads, in so many rows. */
const HEAD_ROWS = 10;

/** Offset of the row of heads: the first of the upper ones that has all needed heads and a second one known; the first row where none has. */
export function headRowOf(grid: Grid, heads: Heads, needed: readonly string[]): number {
  const known = new Set(Object.values(heads).flat().map(plainHead));
  const at = grid.slice(0, HEAD_ROWS).findIndex((row) => {
    const written = row.map(plainHead);
    const hasNeeded = needed.every((column) => heads[column]?.some((head) => written.includes(plainHead(head))));
    return hasNeeded && new Set(written.filter((head) => known.has(head))).size >= 2;
  });
  return Math.max(0, at);
}

/** Rows below the heads that are not blank. With a needed head missing there are none, and a problem says which. */
export function readSheet<Column extends string>(grid: Grid, { sheet, heads, needed }: Asked<Column>) {
  const headRow = headRowOf(grid, heads, needed);
  const written = (grid[headRow] ?? []).map(plainHead);
  const at = (row: number, column: number, code: DirectoryProblemCode, facts: DirectoryProblem['facts'] = {}) => ({
    code,
    sheet,
    row,
    column,
    facts,
  });
  if (grid.length > MOST_ROWS)
    return { rows: [], problems: [at(MOST_ROWS + 1, 0, 'sheet-too-long', { most: MOST_ROWS })] };
  if (written.every((head) => head === '')) return { rows: [], problems: [at(1, 0, 'sheet-empty')] };
  const columnOf = (column: Column): number =>
    heads[column].map((head) => written.indexOf(plainHead(head))).find((index) => index !== -1) ?? -1;
  const problems = [
    ...needed
      .filter((column) => columnOf(column) === -1)
      .map((column) => at(1, 0, 'head-missing', { head: heads[column][0] ?? column })),
    ...written
      .map((head, index) => ({ head, index }))
      .filter(({ head, index }) => head !== '' && written.indexOf(head) !== index)
      .map(({ head, index }) => at(headRow + 1, index + 1, 'head-twice', { head })),
  ];
  if (problems.length > 0) return { rows: [], problems };
  const rows = grid
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(headRow + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(
      ({ cells, row }): SheetRow<Column> => ({
        row,
        cell: (column) => (cells[columnOf(column)] ?? '').trim(),
        problem: (column, code, facts) => at(row, column === null ? 0 : columnOf(column) + 1, code, facts),
      }),
    );
  return { rows, problems: [] };
}

const plainHead = (head: string): string => head.replace(/[（(].*?[）)]|[\s*＊?？\ufeff]/g, '').replace(/／/g, '/');
