// A row as high as its wrapped words need, for programs that do not work that out when they open a workbook.
import type { CellObject } from 'write-excel-file/universal';
import { widthInCharacters } from '../official/text.ts';

/** Points of one line of 11 pt. */
const LINE_POINTS = 15;
const HIGHEST_POINTS = 409;

/** The same cells, the first of them with the row's height. `widths` in digits of the sheet's font, of which a Chinese character takes two. */
export function fittedRow(cells: readonly CellObject[], widths: readonly number[]): CellObject[] {
  const height = fittedHeight(
    cells.map(({ value }) => value),
    widths,
  );
  return cells.map((cell, i) => (i === 0 ? { ...cell, height } : cell));
}

/** Points that a row of these values needs, as far as Excel lets one be high. */
export function fittedHeight(values: readonly unknown[], widths: readonly number[]): number {
  const lines = values.reduce<number>((most, value, i) => Math.max(most, linesOf(value, widths[i] ?? 0)), 1);
  return Math.min(HIGHEST_POINTS, lines * LINE_POINTS + 3);
}

/** A little room is lost at both edges of a cell. */
function linesOf(value: unknown, width: number): number {
  if (typeof value !== 'string') return 1;
  const room = Math.max(1, width - 1.5);
  // Most words are short: no character takes more than two digits.
  if (value.length * 2 <= room && !value.includes('\n')) return 1;
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((widthInCharacters(line) * 2) / room)), 0);
}
