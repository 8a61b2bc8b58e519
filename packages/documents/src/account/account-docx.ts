// A year's account into the Word document that deputies get beside the report: what is not kept first, then every line.
import { AlignmentType, LineRuleType, Paragraph, SectionType, type Table } from 'docx';
import { blankLine, bodyParagraph, heading, tinyLine } from '../official/body.ts';
import { lyingFooters } from '../official/lying-page-number.ts';
import { officialDate } from '../official/official-date.ts';
import { packDocx } from '../official/pack.ts';
import { landscapePage } from '../official/page.ts';
import { signature } from '../official/signature.ts';
import { runs, SIZES } from '../official/text.ts';
import { LYING_TITLE_CHARACTERS, title } from '../official/title.ts';
import { type AccountDocument, accountTitle } from './account-document.ts';
import { verdictMeanings } from './account-rules-text.ts';
import { accountTable, gapTable } from './account-table.ts';

/** The .docx of an account. The same document gives the same bytes. */
export function accountDocx(document: AccountDocument): Promise<Uint8Array> {
  const { place, year, date, office } = document;
  const name = `${place}${accountTitle(year)}`;
  return packDocx({
    title: name,
    organ: office,
    date,
    sections: [
      {
        properties: { ...landscapePage(), type: SectionType.NEXT_PAGE },
        footers: lyingFooters(`${place}${year}年对账表　${officialDate(date)}`),
        children: [
          title(name, { blankLines: 0, lineCharacters: LYING_TITLE_CHARACTERS }),
          blankLine(),
          ...contents(document),
          ...signature({ organ: office, date, sealed: false }),
        ],
      },
    ],
  });
}

function contents(document: AccountDocument): (Paragraph | Table)[] {
  const { summary, gaps, notes } = document;
  const none = bodyParagraph('没有未兑现、部分兑现、未提及和无可比数据的事项。');
  return [
    heading(1, 1, '总体情况'),
    ...summary.map(bodyParagraph),
    heading(1, 2, '需要说明的事项'),
    ...(gaps.length === 0 ? [none] : [gapTable(document), tinyLine()]),
    heading(1, 3, '逐项对账'),
    accountTable(document),
    tinyLine(),
    heading(1, 4, '改判说明'),
    ...(notes.length === 0 ? ['没有改判的事项。'] : notes.map((note, at) => `注${at + 1}　${note}`)).map(
      smallParagraph,
    ),
    heading(1, 5, '填表说明'),
    ...verdictMeanings.map(([name, meaning]) => smallParagraph(`${name}：${meaning}`)),
  ];
}

/** Notes and meanings, smaller than the text: 小四, 20 pt a line. */
function smallParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 2 * SIZES.小四 * 10 },
    spacing: { line: 400, lineRule: LineRuleType.EXACT },
    children: runs(text, 'body', { size: SIZES.小四 }),
  });
}
