// One sheet's part into its cells and merged ranges.
import { type CellRange, cellAddress, cellRange } from './address.ts';
import type { NumberFormat } from './cell-formats.ts';
import { serialDate } from './serial-date.ts';
import { stringText, unescaped } from './shared-strings.ts';
import type { SheetCell } from './sheet.ts';
import { readXml } from './xml.ts';

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly countsFrom1904: boolean;
}

/** A cell as it stands in the part. */
interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string | null;
  formula: boolean;
}

/** Called for each filled cell; it may throw to stop the reading. */
export type CellSink = (cell: SheetCell) => void;

/** Reads the sheet, handing each filled cell to `sink`; returns the merged ranges. Throws `XmlDamage`. */
export function readSheet(bytes: Uint8Array, context: CellContext, sink: CellSink): CellRange[] {
  const merged: CellRange[] = [];
  const inline = stringText();
  let row = 0;
  let column = 0;
  let cell: RawCell | null = null;
  let isValue = false;
  readXml(bytes, {
    open: (element, attributes) => {
      if (element === 'row') {
        row = Number.parseInt(attributes.r ?? '', 10) || row + 1;
        column = 0;
      } else if (element === 'c') {
        const at = cellAddress(attributes.r ?? '') ?? { row, column: column + 1 };
        column = at.column;
        const { t: type = 'n', s: style = '0' } = attributes;
        cell = { ...at, type, style: Number(style), value: '', inline: null, formula: false };
      } else if (element === 'mergeCell') {
        const range = cellRange(attributes.ref ?? '');
        if (range) merged.push(range);
      } else if (cell) {
        if (element === 'v') isValue = true;
        if (element === 'f') cell.formula = true;
        if (element === 'is') inline.begin();
        inline.open(element);
      }
    },
    text: (text) => {
      if (!cell) return;
      if (isValue) cell.value += text;
      inline.add(text);
    },
    close: (element) => {
      if (!cell) return;
      inline.close(element);
      if (element === 'v') isValue = false;
      if (element === 'is') cell.inline = inline.end();
      if (element !== 'c') return;
      const filled = filledCell(cell, context);
      cell = null;
      if (filled) sink(filled);
    },
  });
  return merged;
}

/** Null for an empty cell; a formula without value is a cell, as it must be seen. */
function filledCell(raw: RawCell, context: CellContext): SheetCell | null {
  const at = { row: raw.row, column: raw.column, formula: raw.formula };
  const text = textOf(raw, context);
  if (text !== null) return text === '' && !raw.formula ? null : { ...at, kind: 'text', value: text, text };
  const { value, type } = raw;
  if (value === '') return raw.formula ? { ...at, kind: 'text', value: '', text: '' } : null;
  if (type === 'b') return { ...at, kind: 'bool', value: value === '1', text: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'e') return { ...at, kind: 'error', value, text: value };
  if (type === 'd') return { ...at, kind: 'date', value: value.replace(/T00:00:00(?:\.0+)?Z?$/, ''), text: value };
  return numericCell(raw, at, context);
}

/** The words of a cell of text; null for other cells. */
function textOf({ type, value, inline }: RawCell, { strings }: CellContext): string | null {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return inline ?? '';
  return type === 'str' ? unescaped(value) : null;
}

function numericCell(
  { value, style }: RawCell,
  at: Pick<SheetCell, 'row' | 'column' | 'formula'>,
  { formats, countsFrom1904 }: CellContext,
): SheetCell {
  const number = Number(value);
  if (!Number.isFinite(number)) return { ...at, kind: 'text', value, text: value };
  const format = formats[style] ?? 'plain';
  const date = format === 'date' ? serialDate(number, countsFrom1904) : null;
  if (date !== null) return { ...at, kind: 'date', value: date, text: date };
  const text = format === 'percent' ? `${Number((number * 100).toPrecision(15))}%` : String(number);
  return { ...at, kind: 'number', value: number, text };
}
