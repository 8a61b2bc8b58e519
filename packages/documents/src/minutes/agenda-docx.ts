// An agenda into a Word document: a title, when and by whom, and one table.
import { blankLine, bodyParagraph, ledParagraph, tinyLine } from '../official/body.ts';
import { officialDate } from '../official/official-date.ts';
import { packDocx } from '../official/pack.ts';
import { portraitPage } from '../official/page.ts';
import { pageNumbers } from '../official/page-number.ts';
import { cell, row, ruledTable } from '../official/ruled-table.ts';
import { SIZES } from '../official/text.ts';
import { title } from '../official/title.ts';
import type { AgendaDocument, AgendaLine } from './agenda-document.ts';

/** Heads and widths in twips. */
const columns = [
  { head: '序号', width: 640, align: 'center' },
  { head: '议题', width: 3600, align: 'left' },
  { head: '牵头单位', width: 1500, align: 'center' },
  { head: '情况', width: 1000, align: 'center' },
  { head: '说明', width: 2100, align: 'left' },
] as const;

/** The .docx of the agenda of one session. */
export function agendaDocx(agenda: AgendaDocument): Promise<Uint8Array> {
  const { session, office, heldOn, asOf, chair, items } = agenda;
  const name = `${session}议题`;
  return packDocx({
    title: name,
    organ: office,
    date: asOf,
    sections: [
      {
        properties: portraitPage(),
        footers: pageNumbers(),
        children: [
          title(name),
          blankLine(),
          ledParagraph('时间：', officialDate(heldOn)),
          ...(chair === '' ? [] : [ledParagraph('主持人：', chair)]),
          bodyParagraph(itemsText(items.length, asOf)),
          ...(items.length === 0 ? [] : [table(items), tinyLine()]),
        ],
      },
    ],
  });
}

const itemsText = (count: number, asOf: string): string =>
  count === 0 ? '没有需要上会的事项。' : `议题共${count}项，亮灯情况截至${officialDate(asOf)}。`;

function table(items: readonly AgendaLine[]) {
  const head = { use: 'first', align: 'center', size: SIZES.五号 } as const;
  return ruledTable(
    columns.map(({ width }) => width),
    [
      row(
        columns.map((column) => cell(column.head, column.width, head)),
        { isHead: true },
      ),
      ...items.map((item, at) => itemRow(item, at)),
    ],
  );
}

function itemRow({ title: topic, unit, standing, note }: AgendaLine, at: number) {
  const words = [String(at + 1), topic, unit, standing.join('\n'), note];
  return row(columns.map(({ width, align }, column) => cell(words[column] ?? '', width, { size: SIZES.五号, align })));
}
