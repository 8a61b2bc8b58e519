// Tables of the account into an Excel workbook, each a sheet.
import type { Cell, Table } from '@luoshi/ledger';
import { widthInCharacters } from '../official/text.ts';
import { headCell, numberCell, wordsCell } from './cells.ts';
import { fittedRow } from './fitted-row.ts';
import { sheetName, type WorkbookSheet, writeWorkbook } from './write-workbook.ts';

/** Digits of the sheet's font that fit across an A4 page that stands. */
const STANDING_PAGE = 85;

/** Column widths in digits of the sheet's font. */
const WIDTH = { least: 8, most: 40 } as const;

/** Heads first and frozen; printed on a lying page, and as wide as one, where they are wider than a standing one; numbers stay numbers, words stay words even when they begin like a formula. Infinite numbers become words. */
export const toXlsx = (table: Table): Promise<Uint8Array> => tablesToXlsx([table]);

/** As `toXlsx`, with a sheet a table, in their order; no two bear one title. */
export const tablesToXlsx = (tables: readonly Table[]): Promise<Uint8Array> => writeWorkbook(tables.map(sheetOf));

function sheetOf(table: Table): WorkbookSheet {
  const columns = table.columns.map((head, i) => ({
    width: columnWidth([head, ...table.rows.map((cells) => cells[i] ?? '')]),
  }));
  const widths = columns.map(({ width }) => width);
  const rows = [table.columns.map(headCell), ...table.rows.map((cells) => fittedRow(cells.map(cellOf), widths))];
  const isWide = columns.reduce((sum, { width }) => sum + width, 0) > STANDING_PAGE;
  return {
    sheet: sheetName(table.title),
    data: rows,
    columns,
    stickyRowsCount: 1,
    printedHeadRows: 1,
    ...(isWide ? { orientation: 'landscape' as const, fitsPageWidth: true } : {}),
  };
}

function cellOf(cell: Cell) {
  if (cell === null) return wordsCell('');
  return typeof cell === 'number' && Number.isFinite(cell) ? numberCell(cell) : wordsCell(String(cell));
}

function columnWidth(cells: readonly Cell[]): number {
  const longest = cells.reduce<number>(
    (most, cell) => Math.max(most, widthInCharacters(String(cell ?? '')) * 2 + 2),
    0,
  );
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest));
}
