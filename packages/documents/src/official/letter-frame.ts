// 信函格式 of GB/T 9704-2012 (10.1): mark and red double rules in the first page's head and foot, no page number on it.
import { AlignmentType, BorderStyle, Footer, Header, type ISectionOptions, LineRuleType, Paragraph } from 'docx';
import { A4, MARGINS, portraitPage, TWIPS_PER_MM } from './page.ts';
import { pageNumbers } from './page-number.ts';
import { RED, runs, SIZES } from './text.ts';
import { markSize } from './title.ts';

/** 发文机关标志上边缘至上页边为30毫米; the line above it ends there. */
const MARK_BELOW_EDGE = Math.round(30 * TWIPS_PER_MM);
const LINE_ABOVE = 567;
/** 双线长170毫米, in the middle of the page: it reaches beyond the type area on both sides. */
const RULE_MARGIN = Math.round((A4.width - 170 * TWIPS_PER_MM) / 2);
const ruleIndent = { left: RULE_MARGIN - MARGINS.left, right: RULE_MARGIN - MARGINS.right } as const;
/** 距下页边20毫米. */
const FOOT = Math.round(20 * TWIPS_PER_MM);

const rule = (style: 'thickThinSmallGap' | 'thinThickSmallGap', space: number) =>
  ({ style, size: 24, color: RED, space }) as const;

interface LetterFrame {
  readonly mark: string;
  /** Upper right corner of the first page; '' for none. */
  readonly corner: string;
  readonly children: NonNullable<ISectionOptions['children']>;
}

/** A section whose first page is a letter's. */
export function letterSection({ mark, corner, children }: LetterFrame): ISectionOptions {
  const size = markSize(mark, 72);
  const page = portraitPage();
  return {
    properties: {
      ...page,
      titlePage: true,
      page: { ...page.page, margin: { ...page.page?.margin, header: MARK_BELOW_EDGE - LINE_ABOVE, footer: FOOT } },
    },
    headers: {
      first: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { line: LINE_ABOVE, lineRule: LineRuleType.EXACT },
            children: runs(corner, 'first', { size: SIZES.三号 }),
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            indent: ruleIndent,
            spacing: { line: size * 10 + 40, lineRule: LineRuleType.EXACT },
            border: { bottom: rule(BorderStyle.THICK_THIN_SMALL_GAP, 11) },
            children: runs(mark, 'title', { size, color: RED }),
          }),
        ],
      }),
      default: new Header({ children: [new Paragraph({})] }),
      even: new Header({ children: [new Paragraph({})] }),
    },
    footers: {
      ...pageNumbers(),
      first: new Footer({
        children: [
          new Paragraph({
            indent: ruleIndent,
            spacing: { line: 20, lineRule: LineRuleType.EXACT },
            border: { bottom: rule(BorderStyle.THIN_THICK_SMALL_GAP, 0) },
          }),
        ],
      }),
    },
    children,
  };
}
