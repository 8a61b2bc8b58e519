// Where in a workbook the breakdown table stands: its sheet, its head row, and which column is which.
import { breakdownColumns, type ColumnKey, SHEETS } from '../breakdown/breakdown-columns.ts';
import { gridOf, type ReadSheet, type ReadWorkbook } from '../xlsx/reading/sheet.ts';

export interface FoundTable {
  readonly sheet: ReadSheet;
  /** Row of the heads, from 1. */
  readonly headRow: number;
  /** Column (from 1) by what it holds. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

/** Heads are looked for in the first rows only. */
const HEAD_ROWS = 10;
/** A table of ours has these and one more. */
const needed: readonly ColumnKey[] = ['title', 'leadUnit'];
const LEAST_COLUMNS = 3;

/** Other words that offices use for the same columns. */
const otherHeads: Readonly<Record<string, ColumnKey>> = {
  重点任务: 'title',
  工作任务: 'title',
  任务内容: 'title',
  目标任务: 'targets',
  牵头部门: 'leadUnit',
  责任单位: 'leadUnit',
  配合部门: 'coUnits',
  完成时间: 'limit',
  时限: 'limit',
  行标识: 'id',
};

/** Every sheet with the heads, the one named 任务分解表 first, then the others in order; hidden sheets are not looked at. */
export function findTables({ sheets }: ReadWorkbook): readonly FoundTable[] {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const named = visible.filter(({ name }) => name === SHEETS.table);
  return [...named, ...visible.filter((other) => !named.includes(other))].flatMap((sheet) => tableIn(sheet) ?? []);
}

function tableIn(sheet: ReadSheet): FoundTable | null {
  for (const [i, heads] of gridOf(sheet).slice(0, HEAD_ROWS).entries()) {
    const columns = columnsOf(heads);
    if (columns.size >= LEAST_COLUMNS && needed.every((key) => columns.has(key)))
      return { sheet, headRow: i + 1, columns };
  }
  return null;
}

/** The first column with a head counts. */
function columnsOf(heads: readonly string[]): Map<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  for (const [i, head] of heads.entries()) {
    const key = columnOf(head.replace(/\s/g, ''));
    if (key !== null && !columns.has(key)) columns.set(key, i + 1);
  }
  return columns;
}

function columnOf(head: string): ColumnKey | null {
  return breakdownColumns.find((column) => column.head === head)?.key ?? otherHeads[head] ?? null;
}
