// A bulletin into a Word document: own red head, four sections, the table by unit as its annex.
import type { ISectionOptions, Table, TableRow } from 'docx';
import { type DocumentsRefusal, refuse } from '../messages/refusal.ts';
import { annexHead, annexNote } from '../official/annex.ts';
import { blankLine, bodyParagraph, heading, tinyLine } from '../official/body.ts';
import { imprint } from '../official/imprint.ts';
import { packDocx } from '../official/pack.ts';
import { portraitPage } from '../official/page.ts';
import { pageNumbers } from '../official/page-number.ts';
import { seriesHead } from '../official/red-head.ts';
import { cell, row, ruledTable } from '../official/ruled-table.ts';
import { SIZES } from '../official/text.ts';
import { title } from '../official/title.ts';
import { type BulletinDocument, matterCount, type Totals, totalsOf, type UnitCounts } from './bulletin-document.ts';
import { changesText, lightsText, overallText, shareText } from './bulletin-text.ts';

const ANNEX = '各单位重点任务推进情况表';

/**
 * The .docx of one issue. Refuses with `counts-do-not-add-up` when a unit's lights are not as many as its open matters or a count is
 * no whole number from 0: a bulletin with such a table would contradict itself.
 */
export async function bulletinDocx(bulletin: BulletinDocument): Promise<Uint8Array | DocumentsRefusal> {
  const wrong = bulletin.units.find((unit) => !addsUp(unit));
  if (wrong) {
    const { unit, green, yellow, red } = wrong;
    const open = wrong.normal + wrong.behind + wrong.overdue;
    return refuse('counts-do-not-add-up', { unit, open, lights: green + yellow + red });
  }
  const { title: name, office, date } = bulletin;
  return packDocx({ title: name, organ: office, date, sections: [textSection(bulletin), annexSection(bulletin)] });
}

function addsUp({ unit: _, ...counts }: UnitCounts): boolean {
  const isWhole = Object.values(counts).every((count) => Number.isSafeInteger(count) && count >= 0);
  return isWhole && counts.green + counts.yellow + counts.red === counts.normal + counts.behind + counts.overdue;
}

function textSection(bulletin: BulletinDocument): ISectionOptions {
  const { mark, issue, office, date, remarks, next } = bulletin;
  return {
    properties: portraitPage(),
    footers: pageNumbers(),
    children: [
      ...seriesHead({ mark, issue: `第${issue}期`, office, date }),
      title(bulletin.title),
      blankLine(),
      heading(1, 1, '总体情况'),
      ...[overallText(bulletin), ...remarks].map(bodyParagraph),
      heading(1, 2, '亮灯情况'),
      bodyParagraph(lightsText(bulletin)),
      heading(1, 3, '延期、退回和重开情况'),
      bodyParagraph(changesText(bulletin)),
      heading(1, 4, '下一步要求'),
      ...next.map(bodyParagraph),
      ...annexNote([ANNEX]),
    ],
  };
}

function annexSection({ units, imprint: printed }: BulletinDocument): ISectionOptions {
  const foot = printed === null ? [tinyLine()] : [blankLine(), imprint(printed), blankLine()];
  return {
    properties: portraitPage(),
    footers: pageNumbers(),
    children: [...annexHead(ANNEX), unitTable(units), ...foot],
  };
}

interface Column {
  readonly head: string;
  readonly width: number;
  readonly text: (counts: Totals) => string;
}

const columns: readonly Column[] = [
  { head: '合计', width: 640, text: (counts) => String(matterCount(counts)) },
  { head: '办结', width: 600, text: ({ closed }) => String(closed) },
  { head: '正常', width: 600, text: ({ normal }) => String(normal) },
  { head: '滞后', width: 600, text: ({ behind }) => String(behind) },
  { head: '逾期', width: 600, text: ({ overdue }) => String(overdue) },
  { head: '办结率', width: 860, text: (counts) => shareText(counts.closed, matterCount(counts)) },
  { head: '绿灯', width: 550, text: ({ green }) => String(green) },
  { head: '黄灯', width: 550, text: ({ yellow }) => String(yellow) },
  { head: '红灯', width: 550, text: ({ red }) => String(red) },
  { head: '延期', width: 550, text: ({ extended }) => String(extended) },
  { head: '退回', width: 550, text: ({ returned }) => String(returned) },
  { head: '重开', width: 550, text: ({ reopened }) => String(reopened) },
];
const UNIT_WIDTH = 1600;

function unitTable(units: readonly UnitCounts[]): Table {
  const look = { use: 'first', align: 'center', size: SIZES.五号 } as const;
  const head = row([cell('单位', UNIT_WIDTH, look), ...columns.map(({ head, width }) => cell(head, width, look))], {
    isHead: true,
  });
  const rows = units.map((counts) => countsRow(counts.unit, counts));
  return ruledTable(
    [UNIT_WIDTH, ...columns.map(({ width }) => width)],
    [head, ...rows, countsRow('合计', totalsOf(units))],
  );
}

function countsRow(name: string, counts: Totals): TableRow {
  const look = { align: 'center', size: SIZES.五号 } as const;
  return row([
    cell(name, UNIT_WIDTH, { size: SIZES.五号 }),
    ...columns.map(({ width, text }) => cell(text(counts), width, look)),
  ]);
}
