// Tables with thin rules: cells with lines of their own height, rows that stay whole, heads that come again on every page.
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FontUse } from './fonts.ts';
import { runs, SIZES } from './text.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** What a cell says and how. */
export interface CellLook {
  readonly use?: FontUse;
  /** Half points; 小五 (9 pt) unless given. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Colour behind the words, RRGGBB. */
  readonly fill?: string;
  readonly color?: string;
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A cell; line feeds begin paragraphs. Lines have exact height: a grid of the page would stretch them. */
export function cell(text: string, width: number, look: CellLook = {}): TableCell {
  const { use = 'body', size = SIZES.小五, align = 'left', columnSpan, rowSpan, fill, color } = look;
  const options: ITableCellOptions = {
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(fill === undefined ? {} : { shading: { fill, color: 'auto' } }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: alignments[align],
          spacing: { line: lineHeight(size), lineRule: LineRuleType.EXACT },
          children: runs(line, use, { size, ...(color === undefined ? {} : { color }) }),
        }),
    ),
  };
  return new TableCell(options);
}

/** Height of a line of text of that size (half points), in twips: a third more than the letters. */
export function lineHeight(size: number): number {
  return Math.round((size * 10 * 4) / 3);
}

export interface RowLook {
  /** Repeats at the top of every page; only for the first rows of a table. */
  readonly isHead?: boolean;
  /** Least height in twips. */
  readonly height?: number;
  /** Stays on the page of the row after it. */
  readonly keepNext?: boolean;
}

/** A row that no page break cuts. */
export function row(cells: readonly TableCell[], { isHead = false, height, keepNext = false }: RowLook = {}): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    keepNext: keepNext || isHead,
    ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: cells,
  });
}

/** A table of fixed columns (twips), centred on the type area. */
export function ruledTable(columnWidths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
    rows,
  });
}
