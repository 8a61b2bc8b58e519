// 附件: the note below the body that names them, and the head of each.
import { Paragraph } from 'docx';
import { blankLine } from './body.ts';
import { CHARACTER_TWIPS } from './page.ts';
import { runs } from './text.ts';
import { title } from './title.ts';

/** 附件说明: a blank line below the body, two characters in; numbered when several; no closing punctuation (7.3.4). */
export function annexNote(names: readonly string[]): Paragraph[] {
  if (names.length === 0) return [];
  const lines = names.map((name, i) => {
    const number = names.length > 1 ? `${i + 1}. ` : '';
    return new Paragraph({
      indent: { left: (names.length > 1 ? 6.5 : 5) * CHARACTER_TWIPS, hanging: hangingOf(i, names.length) },
      children: runs(`${i === 0 ? '附件：' : ''}${number}${name}`),
    });
  });
  return [blankLine(), ...lines];
}

function hangingOf(i: number, count: number): number {
  if (count === 1) return 3 * CHARACTER_TWIPS;
  return (i === 0 ? 4.5 : 1.5) * CHARACTER_TWIPS;
}

/** 附件 (or 附件2) in 3号黑体 flush left at the top, the title on the third line. */
export function annexHead(name: string, number: number | null = null): Paragraph[] {
  return [
    new Paragraph({ keepNext: true, children: runs(`附件${number ?? ''}`, 'first') }),
    title(name, { blankLines: 1 }),
    blankLine(),
  ];
}
