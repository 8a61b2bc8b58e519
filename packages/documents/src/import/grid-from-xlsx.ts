// The first filled sheet of a workbook as a grid of texts, and the places in it that cannot be read as they stand.
import { type DocumentsRefusal, refuse } from '../messages/refusal.ts';
import { columnLetter } from '../xlsx/reading/address.ts';
import { readXlsx } from '../xlsx/reading/read-xlsx.ts';
import { gridOf, type ReadSheet } from '../xlsx/reading/sheet.ts';
import type { Problem, ProblemCode } from './problem.ts';

export interface SheetGrid {
  /** `grid[0][0]` is A1. */
  readonly grid: readonly (readonly string[])[];
  /** Merged, computed and broken cells, each with its column counted from 1. */
  readonly problems: readonly (Problem & { readonly columnNumber: number })[];
}

/**
 * The first filled sheet in which `headsAt` finds the row of heads (from 1), else the first filled one; hidden sheets are passed over.
 * Merged and computed cells above the heads are a title and no problem. Refuses with the codes of `readXlsx`, and an empty workbook with
 * `workbook-empty`.
 */
export function gridFromXlsx(
  bytes: Uint8Array,
  headsAt: (grid: SheetGrid['grid']) => number | null = () => null,
): SheetGrid | DocumentsRefusal {
  const workbook = readXlsx(bytes);
  if ('refused' in workbook) return workbook;
  const filled = workbook.sheets.filter(({ isHidden, cells }) => !isHidden && cells.length > 0);
  const sheet = filled.find((each) => headsAt(gridOf(each)) !== null) ?? filled[0];
  if (!sheet) return refuse('workbook-empty');
  const grid = gridOf(sheet);
  const heads = headsAt(grid) ?? 1;
  const problems = [...mergedProblems(sheet), ...cellProblems(sheet)].filter(({ row }) => row >= heads);
  return { grid, problems };
}

function mergedProblems(sheet: ReadSheet): SheetGrid['problems'] {
  return sheet.merged.map(({ firstRow, firstColumn, lastRow, lastColumn }) => {
    const range = `${columnLetter(firstColumn)}${firstRow}:${columnLetter(lastColumn)}${lastRow}`;
    return problemIn(sheet, 'merged-cells', firstRow, firstColumn, { range });
  });
}

function cellProblems(sheet: ReadSheet): SheetGrid['problems'] {
  return sheet.cells.flatMap(({ row, column, text, formula, kind }) => {
    if (formula) return [problemIn(sheet, 'formula-cell', row, column, { value: text })];
    return kind === 'error' ? [problemIn(sheet, 'error-cell', row, column, { value: text })] : [];
  });
}

const problemIn = (
  { name }: ReadSheet,
  code: ProblemCode,
  row: number,
  column: number,
  facts: Problem['facts'],
): SheetGrid['problems'][number] => ({
  code,
  sheet: name,
  row,
  column: columnLetter(column),
  columnNumber: column,
  facts,
});
