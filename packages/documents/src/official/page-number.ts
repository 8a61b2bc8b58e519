// Page numbers with a dash on each side: right on odd pages, left on even ones; on lying pages where they would stand were they upright.
import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { fontOf } from './fonts.ts';
import { SIZES } from './text.ts';

/** One character of 4号, in twips. */
const CHARACTER = 280;
/** As high as its digits, so that the footer's distance alone places it. */
const LINE = { line: CHARACTER, lineRule: LineRuleType.EXACT } as const;

/** A section's footers; the document must be packed with `evenAndOdd`. */
export interface Footers {
  readonly default: Footer;
  readonly even: Footer;
}

/** 4号 半角宋体, one character free on the outer side (7.5). */
export function pageNumbers(): Footers {
  return {
    default: new Footer({ children: [numberLine('odd')] }),
    even: new Footer({ children: [numberLine('even')] }),
  };
}

/** Footers without a number, for a page that bears nothing but the imprint. */
export function noPageNumbers(): Footers {
  const empty = () => new Footer({ children: [new Paragraph({ spacing: LINE })] });
  return { default: empty(), even: empty() };
}

function numberLine(side: 'odd' | 'even'): Paragraph {
  return new Paragraph({
    alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: side === 'odd' ? { right: CHARACTER } : { left: CHARACTER },
    spacing: LINE,
    children: [numberRun()],
  });
}

/** — 3 — */
export function numberRun(): TextRun {
  return new TextRun({ font: fontOf('number'), size: SIZES.四号, children: ['— ', PageNumber.CURRENT, ' —'] });
}
