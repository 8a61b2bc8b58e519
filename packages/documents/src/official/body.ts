// Paragraphs of the body: indented two characters, headings of four levels, the addressee, blank lines.
import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import type { FontUse } from './fonts.ts';
import { ordinal } from './ordinal.ts';
import { CHARACTER_TWIPS } from './page.ts';
import { runs } from './text.ts';

/** First line two characters in, what follows flush left. Word takes the characters, others the twips. */
export const FIRST_LINE = { firstLine: 2 * CHARACTER_TWIPS, firstLineChars: 200 } as const;

/** A paragraph of 3号 仿宋. */
export function bodyParagraph(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.BOTH, indent: FIRST_LINE, children: runs(text) });
}

/** A paragraph whose first words, e.g. 牵头单位：, are in the face of a heading. */
export function ledParagraph(lead: string, text: string, use: FontUse = 'first'): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: FIRST_LINE,
    children: [...runs(lead, use), ...runs(text)],
  });
}

/** Heading with its number: 一、 in 黑体, （一） in 楷体, deeper in 仿宋. `n` counts from 1. */
export function heading(level: 1 | 2 | 3 | 4, n: number, text: string): Paragraph {
  const use: FontUse = level === 1 ? 'first' : level === 2 ? 'second' : 'body';
  return new Paragraph({
    indent: FIRST_LINE,
    keepNext: true,
    outlineLevel: level - 1,
    children: runs(`${ordinal(level, n)}${text}`, use),
  });
}

/** 主送机关: one blank line below the title, flush left, full-width colon. */
export function addressee(names: string): Paragraph[] {
  return [blankLine(), new Paragraph({ children: runs(`${names}：`) })];
}

export function blankLine(): Paragraph {
  return new Paragraph({ children: runs('') });
}

/** A paragraph of one point behind a table that ends a section: Word wants one there, and a whole line might need a page of its own. */
export function tinyLine(): Paragraph {
  return new Paragraph({
    spacing: { line: 20, lineRule: LineRuleType.EXACT },
    children: runs('', 'body', { size: 2 }),
  });
}
