// Who signs and when: organ and date below the body, placed as the standard counts characters.
import { AlignmentType, Paragraph } from 'docx';
import { blankLine, FIRST_LINE } from './body.ts';
import { officialDate } from './official-date.ts';
import { CHARACTER_TWIPS } from './page.ts';
import { runs, widthInCharacters } from './text.ts';

export interface Signature {
  readonly organ: string;
  /** 成文日期, ISO date. */
  readonly date: string;
  /** Whether a seal will be set over it: then the organ stands centred above the date. */
  readonly sealed: boolean;
}

/** Free characters to the right of organ and date (GB/T 9704-2012, 7.3.5). Halves occur, as digits are half as wide. */
export function signatureIndents({ organ, date, sealed }: Signature): {
  readonly organ: number;
  readonly date: number;
} {
  const organWidth = widthInCharacters(organ);
  const dateWidth = widthInCharacters(officialDate(date));
  if (sealed) return { organ: Math.max(0, 4 + (dateWidth - organWidth) / 2), date: 4 };
  const dateIndent = organWidth - dateWidth;
  return dateIndent >= 0 ? { organ: 2, date: dateIndent } : { organ: 4 + dateWidth - organWidth, date: 2 };
}

/** One blank line, the organ, the date. */
export function signature(signed: Signature): Paragraph[] {
  const indents = signatureIndents(signed);
  return [
    blankLine(),
    rightLine(signed.organ, indents.organ, true),
    rightLine(officialDate(signed.date), indents.date, false),
  ];
}

function rightLine(text: string, characters: number, keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    keepNext,
    indent: { right: Math.round(characters * CHARACTER_TWIPS) },
    children: runs(text),
  });
}

/** 附注, e.g. （此件公开发布）: two characters in, on the line below the date. */
export function afterNote(text: string): Paragraph {
  return new Paragraph({ indent: FIRST_LINE, children: runs(`（${text}）`) });
}
