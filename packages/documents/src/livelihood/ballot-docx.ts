// A ballot into a Word document on a lying page: the session, the candidates with three boxes each, how to mark them.
import { AlignmentType, Paragraph, type Table } from 'docx';
import { tinyLine } from '../official/body.ts';
import { officialDate } from '../official/official-date.ts';
import { packDocx } from '../official/pack.ts';
import { landscapePage } from '../official/page.ts';
import { noPageNumbers } from '../official/page-number.ts';
import { cell, row, ruledTable } from '../official/ruled-table.ts';
import { runs, SIZES } from '../official/text.ts';
import { LYING_TITLE_CHARACTERS, title } from '../official/title.ts';
import type { BallotCandidate, BallotDocument } from './ballot-document.ts';

/** Heads and widths in twips; together the height of the type area. */
const columns = [
  ['序号', 700],
  ['项目名称', 3000],
  ['投资额\n（万元）', 1150],
  ['建设内容', 3600],
  // A whole date on one line, with the room that Word leaves between digits and characters: 2025年11月30日.
  ['完成时限', 2150],
  ['赞成', 700],
  ['反对', 700],
  ['弃权', 700],
] as const;
const BOX = '□';

/** The .docx of one ballot, to be printed as often as there are deputies. */
export function ballotDocx(ballot: BallotDocument): Promise<Uint8Array> {
  const { session, year, date, candidates } = ballot;
  const name = `${year}年民生实事项目表决票`;
  return packDocx({
    title: name,
    organ: session,
    date,
    sections: [
      {
        properties: landscapePage(),
        footers: noPageNumbers(),
        children: [
          title(`${session}\n${name}`, { blankLines: 0, lineCharacters: LYING_TITLE_CHARACTERS }),
          underTitle(ballot),
          candidateTable(candidates),
          ...rulesOf(ballot).map(ruleLine),
          tinyLine(),
        ],
      },
    ],
  });
}

function underTitle({ date, sitting }: BallotDocument): Paragraph {
  const again = sitting > 1 ? `第${sitting}次表决　` : '';
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 60, after: 120 },
    children: runs(`（${again}${officialDate(date)}）`, 'second', { size: SIZES.四号 }),
  });
}

function candidateTable(candidates: readonly BallotCandidate[]): Table {
  const head = { use: 'first', align: 'center', size: SIZES.五号 } as const;
  return ruledTable(
    columns.map(([, width]) => width),
    [
      row(
        columns.map(([name, width]) => cell(name, width, head)),
        { isHead: true },
      ),
      ...candidates.map(candidateRow),
    ],
  );
}

function candidateRow({ name, investmentWanYuan, description, finishOn, yearGoal }: BallotCandidate, at: number) {
  const goal = yearGoal === '' ? '' : `（年度目标：${yearGoal}）`;
  const words = [
    String(at + 1),
    name,
    investmentWanYuan === null ? '' : String(investmentWanYuan),
    `${description}${goal}`,
    finishOn === null ? '' : officialDate(finishOn),
  ];
  const middle = { align: 'center', size: SIZES.五号 } as const;
  const left = { size: SIZES.五号 } as const;
  return row(
    columns.map(([head, width], column) => {
      if (column >= words.length) return cell(BOX, width, { align: 'center', size: SIZES.三号 });
      return cell(words[column] ?? '', width, head === '项目名称' || head === '建设内容' ? left : middle);
    }),
    { height: 480 },
  );
}

/** What the vote counts by: the same rules as in the count. */
export function rulesOf({ places, candidates }: Pick<BallotDocument, 'places' | 'candidates'>): readonly string[] {
  return [
    `1. 本次应选${places}项，候选${candidates.length}项。赞成的项目等于或少于${places}项的为有效票，多于${places}项的为无效票。`,
    '2. 请在每个项目的“赞成”“反对”“弃权”中选择一种，在方格内划“○”；未作标记的视为弃权，标记两种以上的该项视为弃权。',
    '3. 无记名投票，请勿在票面上署名或作其他标记。',
  ];
}

const ruleLine = (text: string): Paragraph =>
  new Paragraph({ spacing: { before: 60 }, children: runs(text, 'body', { size: SIZES.小四 }) });
