// The page number of a lying page, on its left edge and turned, so that it stands at the foot of the page once that is bound upright.
import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  WidthType,
} from 'docx';
import { MARGINS, TWIPS_PER_MM, TYPE_AREA } from './page.ts';
import { type Footers, numberRun } from './page-number.ts';
import { runs, SIZES } from './text.ts';

const CHARACTER = 280;
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: noLine, bottom: noLine, left: noLine, right: noLine } as const;
/** The upright page's foot is the lying page's left edge: the middle of the digits 28 mm from it. */
const LEFT = Math.round(28 * TWIPS_PER_MM) - CHARACTER / 2;

/** Footers for lying pages: the turned number, and `note` (version and date of a table) small at the foot. */
export function lyingFooters(note: string): Footers {
  return { default: lyingFooter('odd', note), even: lyingFooter('even', note) };
}

function lyingFooter(side: 'odd' | 'even', note: string): Footer {
  const small = new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { line: 240, lineRule: LineRuleType.EXACT },
    children: runs(note, 'body', { size: SIZES.小五 }),
  });
  return new Footer({ children: [turnedNumber(side), small] });
}

/** A cell as long as the type area is wide, its text running from top to bottom; page numbers stand at its end or its start. */
function turnedNumber(side: 'odd' | 'even'): Table {
  const paragraph = new Paragraph({
    alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: side === 'odd' ? { right: CHARACTER } : { left: CHARACTER },
    spacing: { line: CHARACTER, lineRule: LineRuleType.EXACT },
    children: [numberRun()],
  });
  const cell = new TableCell({
    width: { size: CHARACTER + 20, type: WidthType.DXA },
    borders: noBorders,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    children: [paragraph],
  });
  return new Table({
    width: { size: CHARACTER + 20, type: WidthType.DXA },
    columnWidths: [CHARACTER + 20],
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: noLine, insideVertical: noLine },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: LEFT,
      absoluteVerticalPosition: MARGINS.left,
    },
    rows: [new TableRow({ height: { value: TYPE_AREA.width, rule: HeightRule.EXACT }, children: [cell] })],
  });
}
