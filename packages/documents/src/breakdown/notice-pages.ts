// 印发通知: the upright pages in front of a breakdown table, from the red head to the note below the date.
import type { Paragraph } from 'docx';
import { annexNote } from '../official/annex.ts';
import { addressee, bodyParagraph, heading } from '../official/body.ts';
import { redHead } from '../official/red-head.ts';
import { afterNote, signature } from '../official/signature.ts';
import { title } from '../official/title.ts';
import type { BreakdownNotice } from './breakdown-document.ts';

/** Paragraphs of the notice that issues the table `annex` of `year`. */
export function noticePages(notice: BreakdownNotice, annex: string, year: number): Paragraph[] {
  const { mark, number, organ, requirements, note } = notice;
  return [
    ...redHead({ mark, number }),
    title(`${organ}关于印发${annex}的通知`),
    ...addressee(notice.addressee),
    bodyParagraph(
      `现将《${annex.replaceAll('《', '〈').replaceAll('》', '〉')}》印发给你们，请结合实际认真抓好落实，确保${year}年各项目标任务如期完成。现就有关事项通知如下：`,
    ),
    ...requirements.flatMap((one, i) => [heading(1, i + 1, one.heading), bodyParagraph(one.text)]),
    ...annexNote([annex]),
    ...signature({ organ, date: notice.date, sealed: notice.sealed }),
    ...(note === null ? [] : [afterNote(note)]),
  ];
}
