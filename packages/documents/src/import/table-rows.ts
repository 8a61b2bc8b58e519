// The rows of a found table with their cells by column, and what cannot be read in them: merged, computed and broken cells.
import { breakdownColumns, type ColumnKey } from '../breakdown/breakdown-columns.ts';
import { type CellRange, columnLetter } from '../xlsx/reading/address.ts';
import type { SheetCell } from '../xlsx/reading/sheet.ts';
import type { FoundTable } from './find-table.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { FieldCell } from './read-fields.ts';

export interface TableRow {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Trimmed cells by column; an empty cell has text ''. A column that cannot be read here is absent. */
  readonly cells: ReadonlyMap<ColumnKey, FieldCell>;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** Rows below the heads in which anything stands. */
export function tableRows(table: FoundTable): TableRows {
  const problems: Problem[] = [...missingColumns(table), ...mergedRanges(table)];
  const merged = dataRanges(table);
  const rows: TableRow[] = [];
  for (const [row, inRow] of cellsByRow(table)) {
    const cells = new Map<ColumnKey, FieldCell>();
    for (const [key, column] of table.columns) {
      if (merged.some((range) => covers(range, row, column))) continue;
      const cell = inRow.get(column) ?? null;
      const code = unreadable(cell);
      if (code !== null) problems.push(problemAt(table, row, column, code, { value: cell?.text ?? '' }));
      else cells.set(key, { cell, text: (cell?.text ?? '').replace(/\r\n?/g, '\n').trim() });
    }
    rows.push({ row, cells });
  }
  return { rows, problems };
}

/** A problem at a cell of the table's sheet. */
export function problemAt(
  { sheet }: FoundTable,
  row: number,
  column: number | null,
  code: ProblemCode,
  facts: Problem['facts'],
): Problem {
  return { code, sheet: sheet.name, row, column: column === null ? null : columnLetter(column), facts };
}

function unreadable(cell: SheetCell | null): ProblemCode | null {
  if (cell?.formula) return 'formula-cell';
  return cell?.kind === 'error' ? 'error-cell' : null;
}

function cellsByRow({ sheet, headRow, columns }: FoundTable): Map<number, Map<number, SheetCell>> {
  const known = new Set(columns.values());
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const cell of sheet.cells) {
    if (cell.row <= headRow || !known.has(cell.column)) continue;
    const row = rows.get(cell.row) ?? new Map<number, SheetCell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  return rows;
}

function missingColumns(table: FoundTable): Problem[] {
  const missing = breakdownColumns.filter(({ key }) => !table.columns.has(key));
  return missing.map(({ head }) => problemAt(table, table.headRow, null, 'column-missing', { head }));
}

function mergedRanges(table: FoundTable): Problem[] {
  return dataRanges(table).map((range) => {
    const { firstRow, firstColumn, lastRow, lastColumn } = range;
    const text = `${columnLetter(firstColumn)}${firstRow}:${columnLetter(lastColumn)}${lastRow}`;
    return problemAt(table, firstRow, firstColumn, 'merged-cells', { range: text });
  });
}

function dataRanges({ sheet, headRow, columns }: FoundTable): CellRange[] {
  const last = Math.max(...columns.values());
  return sheet.merged.filter(({ lastRow, firstColumn }) => lastRow > headRow && firstColumn <= last);
}

function covers({ firstRow, lastRow, firstColumn, lastColumn }: CellRange, row: number, column: number): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}
