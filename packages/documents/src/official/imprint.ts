// 版记: who gets copies and who printed it when, between rules at the foot of the last page.
import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import { officialDate } from './official-date.ts';
import { MARGINS, TYPE_AREA } from './page.ts';
import { runs, SIZES } from './text.ts';

export interface Imprint {
  /** 抄送机关; none: the line is left out. */
  readonly copies: readonly string[];
  /** 印发机关. */
  readonly office: string;
  /** 印发日期, ISO date. */
  readonly date: string;
}

/** 首末条线0.35毫米、中间0.25毫米 (7.4.1), in eighths of a point. */
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
const thin = { ...thick, size: 6 } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** One character of 4号. */
const CHARACTER = 280;
const LINE = { line: 480, lineRule: LineRuleType.EXACT } as const;

/** A table without side rules, as wide as the type area, standing on the bottom of it whatever is above. */
export function imprint({ copies, office, date }: Imprint): Table {
  const printed = new Paragraph({
    spacing: LINE,
    indent: { left: CHARACTER, right: CHARACTER },
    tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA.width - CHARACTER }],
    children: runs(`${office}\t${officialDate(date)}印发`, 'body', { size: SIZES.四号 }),
  });
  const copied = new Paragraph({
    spacing: LINE,
    indent: { left: 4 * CHARACTER, right: CHARACTER, hanging: 3 * CHARACTER },
    children: runs(`抄送：${copies.join('，')}。`, 'body', { size: SIZES.四号 }),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TYPE_AREA.width, type: WidthType.DXA },
    columnWidths: [TYPE_AREA.width],
    margins: { left: 0, right: 0 },
    borders: { top: thick, bottom: thick, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: MARGINS.left,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    rows: (copies.length > 0 ? [copied, printed] : [printed]).map(
      (paragraph) =>
        new TableRow({
          cantSplit: true,
          children: [new TableCell({ width: { size: TYPE_AREA.width, type: WidthType.DXA }, children: [paragraph] })],
        }),
    ),
  });
}
