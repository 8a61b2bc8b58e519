// A workbook's bytes into its sheets, whoever made it and whatever it tries: nothing is run, expanded or followed.
import { type DocumentsRefusal, refuse } from '../../messages/refusal.ts';
import { type Parts, safeUnzip, type UnzipLimits } from '../../zip/safe-unzip.ts';
import { cellFormats } from './cell-formats.ts';
import { type CellContext, readSheet } from './read-sheet.ts';
import { sharedStrings } from './shared-strings.ts';
import type { ReadSheet, ReadWorkbook, SheetCell } from './sheet.ts';
import { type SheetPart, workbookParts } from './workbook-parts.ts';
import { XmlDamage } from './xml.ts';

/** What a caller may set for one file. */
export interface XlsxLimits extends UnzipLimits {
  readonly maxSheets: number;
  /** Last row in which something may stand. */
  readonly maxRows: number;
  /** Last column in which something may stand. */
  readonly maxColumns: number;
  /** Filled cells of all sheets together. */
  readonly maxCells: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_XLSX_LIMITS: XlsxLimits = {
  maxBytes: 16 * MEBIBYTE,
  maxUnpackedBytes: 64 * MEBIBYTE,
  maxUnpackRatio: 250,
  maxParts: 2_000,
  maxSheets: 50,
  maxRows: 20_000,
  maxColumns: 256,
  maxCells: 500_000,
};

/** Thrown by the sink to leave the parser; never leaves this file. */
class TooMuch extends Error {
  readonly refusal: DocumentsRefusal;
  constructor(refusal: DocumentsRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Parts that are read; pictures, macros and the rest are never unpacked. */
function isWanted(name: string): boolean {
  return (
    /\.(?:xml|rels)$/i.test(name) &&
    !/\/(?:drawings|charts|media|theme|printerSettings|comments\d*|externalLinks)\b/i.test(name)
  );
}

/** Refuses with the codes `file-…` and `too-many-…` of `documentsRefusals`. Never throws on bytes. */
export function readXlsx(bytes: Uint8Array, limits: Partial<XlsxLimits> = {}): ReadWorkbook | DocumentsRefusal {
  const full = { ...DEFAULT_XLSX_LIMITS, ...limits };
  const parts = safeUnzip(bytes, full, isWanted);
  if ('refused' in parts) return parts;
  try {
    return workbookOf(parts, full);
  } catch (error) {
    if (error instanceof TooMuch) return error.refusal;
    if (error instanceof XmlDamage) return refuse('file-damaged', { part: '' });
    throw error;
  }
}

function workbookOf(parts: Parts, limits: XlsxLimits): ReadWorkbook | DocumentsRefusal {
  const workbook = workbookParts(parts);
  if (workbook === null) return refuse('file-not-xlsx');
  const { sheets, countsFrom1904 } = workbook;
  if (sheets.length > limits.maxSheets) {
    return refuse('too-many-sheets', { sheets: sheets.length, maxSheets: limits.maxSheets });
  }
  const strings = parts.get(workbook.sharedStrings ?? '');
  const styles = parts.get(workbook.styles ?? '');
  const context = {
    countsFrom1904,
    strings: strings ? sharedStrings(strings) : [],
    formats: styles ? cellFormats(styles) : [],
  };
  let cellCount = 0;
  const counted = (sheet: string) => (cell: SheetCell) => {
    cellCount++;
    const refusal = tooMuch(cell, sheet, cellCount, limits);
    if (refusal) throw new TooMuch(refusal);
  };
  return { sheets: sheets.map((sheet) => sheetOf(sheet, parts, context, counted(sheet.name))) };
}

function sheetOf(
  { name, isHidden, part }: SheetPart,
  parts: Parts,
  context: CellContext,
  count: (cell: SheetCell) => void,
): ReadSheet {
  const bytes = parts.get(part);
  if (!bytes) throw new XmlDamage(`the part of the sheet ${name} is missing`);
  const cells: SheetCell[] = [];
  const merged = readSheet(bytes, context, (cell) => {
    count(cell);
    cells.push(cell);
  });
  return { name, isHidden, cells, merged };
}

function tooMuch(
  { row, column }: SheetCell,
  sheet: string,
  cellCount: number,
  { maxRows, maxColumns, maxCells }: XlsxLimits,
): DocumentsRefusal | null {
  if (row > maxRows) return refuse('too-many-rows', { sheet, row, maxRows });
  if (column > maxColumns) return refuse('too-many-columns', { sheet, column, maxColumns });
  return cellCount > maxCells ? refuse('too-many-cells', { maxCells }) : null;
}
