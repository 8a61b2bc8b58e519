// Cells as our workbooks show them: bold grey heads, wrapped words, dates that are dates.
import type { CellObject } from 'write-excel-file/universal';

/** Most characters that a cell of Excel holds. */
const MAX_CELL_UTF16 = 32_767;
const ruled = { borderStyle: 'thin', borderColor: '#BFBFBF' } as const;

export function headCell(words: string): CellObject {
  return {
    ...ruled,
    value: words,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E7EDF5',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
  };
}

/**
 * Words as text, whatever they begin with: a cell of type text is never run as a formula. What Excel cannot hold is cut at 32,767
 * UTF-16 code units.
 */
export function wordsCell(words: string): CellObject {
  return { ...ruled, value: words.slice(0, MAX_CELL_UTF16), type: String, wrap: true, alignVertical: 'center' };
}

export function numberCell(value: number): CellObject {
  return { ...ruled, value, type: Number, alignVertical: 'center' };
}

/** An ISO calendar date as a date of the sheet; empty for null. */
export function dateCell(date: string | null): CellObject {
  if (date === null) return wordsCell('');
  return { ...ruled, value: new Date(`${date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'center' };
}

/** A line across `columnSpan` columns above a table. */
export function titleCell(words: string, columnSpan: number): CellObject {
  return {
    value: words,
    type: String,
    fontWeight: 'bold',
    fontSize: 16,
    align: 'center',
    alignVertical: 'center',
    columnSpan,
    height: 32,
  };
}
