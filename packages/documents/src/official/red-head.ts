// The red head: the issuing mark, the number below it, and the red rule.
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TabStopType } from 'docx';
import { blankLine } from './body.ts';
import { type DocumentNumber, numberText, officialDate } from './official-date.ts';
import { GRID, TWIPS_PER_MM, TYPE_AREA } from './page.ts';
import { RED, runs } from './text.ts';
import { markLine, markSize } from './title.ts';

/** 发文机关标志上边缘至版心上边缘为35毫米 (7.2.4). */
const MARK_BELOW_TOP = Math.round(35 * TWIPS_PER_MM);
/** Red rule 4 mm below the number (7.2.7), in points, as Word measures borders. */
const RULE_BELOW_NUMBER_PT = 11;

/** The rule's look: as wide as the type area, red; thickness in eighths of a point. */
export const redRule = { style: BorderStyle.SINGLE, size: 18, color: RED, space: RULE_BELOW_NUMBER_PT } as const;

export interface RedHead {
  /** 发文机关标志, e.g. 澜溪县人民政府督查室. */
  readonly mark: string;
  /** Null where the form has no number. */
  readonly number: DocumentNumber | null;
}

/** Head of a document (文件): mark, two blank lines, number, rule. */
export function redHead({ mark, number }: RedHead): Paragraph[] {
  return [
    markLine(mark, markSize(mark, 88), MARK_BELOW_TOP),
    blankLine(),
    blankLine(),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: GRID.linePitch, lineRule: LineRuleType.EXACT },
      border: { bottom: redRule },
      children: runs(number ? numberText(number) : ''),
    }),
  ];
}

export interface SeriesHead {
  /** Name of the series, e.g. 政务督查. */
  readonly mark: string;
  /** 第3期, 第12次. */
  readonly issue: string;
  readonly office: string;
  /** ISO date. */
  readonly date: string;
}

/** Head of a numbered series (简报、纪要): own mark, issue, the office on the left and the date on the right above the rule. */
export function seriesHead({ mark, issue, office, date }: SeriesHead): Paragraph[] {
  return [
    markLine(spaced(mark), markSize(spaced(mark), 112), GRID.linePitch),
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 240, after: 120 }, children: runs(issue) }),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA.width }],
      spacing: { line: GRID.linePitch, lineRule: LineRuleType.EXACT },
      border: { bottom: { ...redRule, space: 4 } },
      children: runs(`${office}\t${officialDate(date)}`),
    }),
  ];
}

/** A short mark is spread: 政务督查 → 政 务 督 查. */
function spaced(mark: string): string {
  return [...mark].length <= 5 ? [...mark].join(' ') : mark;
}
