// The announcement of a vote into a Word document in the layout of GB/T 9704-2012, with the adopted projects as its annex.
import type { Paragraph, Table } from 'docx';
import { annexHead, annexNote } from '../official/annex.ts';
import { blankLine, bodyParagraph, tinyLine } from '../official/body.ts';
import { officialDate } from '../official/official-date.ts';
import { ordinal } from '../official/ordinal.ts';
import { packDocx } from '../official/pack.ts';
import { portraitPage } from '../official/page.ts';
import { pageNumbers } from '../official/page-number.ts';
import { redHead } from '../official/red-head.ts';
import { cell, row, ruledTable } from '../official/ruled-table.ts';
import { signature } from '../official/signature.ts';
import { SIZES } from '../official/text.ts';
import { title } from '../official/title.ts';
import type { ResultDocument, VotedCandidate, VoteHeld } from './result-document.ts';

const ANNEX = '民生实事项目票决情况表';

export function resultDocx(result: ResultDocument): Promise<Uint8Array> {
  const { organ, year, date } = result;
  const name = `关于${year}年民生实事项目票决结果的公告`;
  return packDocx({
    title: name,
    organ,
    date,
    sections: [
      {
        properties: portraitPage(),
        footers: pageNumbers(),
        children: [
          ...redHead({ mark: organ, number: null }),
          title(`${organ}${name}`),
          blankLine(),
          ...textOf(result),
          ...annexNote([ANNEX]),
          ...signature({ organ, date, sealed: true }),
        ],
      },
      {
        properties: portraitPage(),
        footers: pageNumbers(),
        children: [...annexHead(ANNEX), votesTable(result), tinyLine()],
      },
    ],
  });
}

function textOf({ session, year, votes, needed, adopted }: ResultDocument): Paragraph[] {
  const [first, ...again] = votes;
  return [
    ...(first
      ? [
          bodyParagraph(
            `${session}于${officialDate(first.date)}对${year}年民生实事候选项目进行了票决。${heldText(first)}`,
          ),
        ]
      : []),
    ...again.map((vote) =>
      bodyParagraph(
        `因得票相等的项目超过剩余应选名额，${officialDate(vote.date)}对${vote.candidates}个得票相等的项目再次票决，应选${vote.places}项。${heldText(vote)}`,
      ),
    ),
    bodyParagraph(
      `按照得票多少为序、获得全体代表过半数（${needed}票以上）赞成始得通过的规定，下列${adopted.length}个项目获得通过，现予公告：`,
    ),
    ...adopted.map(({ name }, at) => bodyParagraph(`${ordinal(3, at + 1)}${name}`)),
  ];
}

function heldText(vote: VoteHeld): string {
  const { candidates, places, deputies, present, method, handedOut, returned, valid } = vote;
  return `候选项目${candidates}个，应选${places}个；全体代表${deputies}名，出席${present}名；采用${method}方式，发出表决票${handedOut}张，收回${returned}张，其中有效票${valid}张，无效票${vote.void}张。`;
}

/** Heads and widths in twips. */
const columns = [
  ['序号', 550],
  ['项目名称', 2000],
  ['投资额\n（万元）', 900],
  ['完成时限', 2150],
  ['赞成', 660],
  ['反对', 660],
  ['弃权', 660],
  ['结果', 880],
] as const;

function votesTable({ adopted, others }: ResultDocument): Table {
  const head = { use: 'first', align: 'center', size: SIZES.五号 } as const;
  const rows = [
    ...adopted.map((one) => ({ one, outcome: '通过' })),
    ...others.map((one) => ({ one, outcome: '未通过' })),
  ];
  return ruledTable(
    columns.map(([, width]) => width),
    [
      row(
        columns.map(([name, width]) => cell(name, width, head)),
        { isHead: true },
      ),
      ...rows.map(({ one, outcome }, at) => voteRow(one, at, outcome)),
    ],
  );
}

function voteRow(one: VotedCandidate, at: number, outcome: string) {
  const { name, investmentWanYuan, finishOn, against, abstain } = one;
  const words = [
    String(at + 1),
    name,
    investmentWanYuan === null ? '' : String(investmentWanYuan),
    finishOn === null ? '' : officialDate(finishOn),
    String(one.for),
    String(against),
    String(abstain),
    outcome,
  ];
  return row(
    columns.map(([head, width], column) =>
      cell(words[column] ?? '', width, { size: SIZES.五号, align: head === '项目名称' ? 'left' : 'center' }),
    ),
  );
}
