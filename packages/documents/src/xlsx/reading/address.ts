// Cell addresses and ranges: B12, B2:D3.

/** Rows and columns from 1, both ends inclusive. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** B12 → row 12, column 2; null for anything else. */
export function cellAddress(address: string): { readonly row: number; readonly column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.toUpperCase());
  return found ? { row: Number(found[2]), column: columnNumber(found[1]!) } : null;
}

/** B2:D3, or a single address as a range of one; null for anything else. */
export function cellRange(text: string): CellRange | null {
  const [first, last = first] = text.split(':');
  const from = cellAddress(first ?? '');
  const to = cellAddress(last ?? '');
  if (!from || !to) return null;
  return {
    firstRow: Math.min(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastRow: Math.max(from.row, to.row),
    lastColumn: Math.max(from.column, to.column),
  };
}

/** 28 → AB; counted from 1. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetter(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
