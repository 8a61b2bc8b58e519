// A reply into a Word letter: class in the corner, number, title, text, promise, signature, contact, copies.
import { AlignmentType, Paragraph } from 'docx';
import { addressee, blankLine, bodyParagraph } from '../official/body.ts';
import { imprint } from '../official/imprint.ts';
import { letterSection } from '../official/letter-frame.ts';
import { numberText, officialDate } from '../official/official-date.ts';
import { packDocx } from '../official/pack.ts';
import { afterNote, signature } from '../official/signature.ts';
import { runs } from '../official/text.ts';
import { title } from '../official/title.ts';
import type { ReplyLetter } from './reply-letter.ts';

/** The .docx of one letter of reply. The same letter gives the same bytes. */
export function replyLetterDocx(letter: ReplyLetter): Promise<Uint8Array> {
  const { organ, number, date, copies } = letter;
  return packDocx({
    title: letter.title,
    organ,
    date,
    sections: [
      letterSection({
        mark: organ,
        corner: `${letter.replyClass}类`,
        children: [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            children: runs(number ? numberText(number) : '（拟稿，未编号）'),
          }),
          title(letter.title),
          ...addressee(letter.addressee),
          ...paragraphs(letter).map(bodyParagraph),
          ...signature({ organ, date, sealed: true }),
          afterNote(`联系人：${letter.contact}；联系电话：${letter.phone}`),
          afterNote(opennessWords[letter.openness]),
          blankLine(),
          ...(copies.length > 0 ? [imprint({ copies, office: organ, date })] : []),
          blankLine(),
        ],
      }),
    ],
  });
}

const opennessWords = { full: '此件公开发布', summary: '此件摘要公开', none: '此件不予公开' } as const;

/** The text as it was written; the promise of class B as a paragraph of its own, so that nobody has to look for it. */
function paragraphs({ text, pledge }: ReplyLetter): readonly string[] {
  const written = text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return pledge === null ? written : [...written, `我们承诺：${pledge.text}，于${officialDate(pledge.until)}前解决。`];
}
