// A slip into a Word document of one page: head, number, addressee, fields, places to sign, signature.
import { AlignmentType, LineRuleType, Paragraph, type TableRow } from 'docx';
import { numberText } from '../official/official-date.ts';
import { packDocx } from '../official/pack.ts';
import { GRID, portraitPage } from '../official/page.ts';
import { pageNumbers } from '../official/page-number.ts';
import { redRule } from '../official/red-head.ts';
import { cell, row, ruledTable } from '../official/ruled-table.ts';
import { signature } from '../official/signature.ts';
import { runs, SIZES } from '../official/text.ts';
import { markLine, markSize } from '../official/title.ts';
import { type SlipDocument, type SlipKind, slipTitles } from './slip-document.ts';
import { type SlipField, slipFields } from './slip-fields.ts';
import { BLANK_LINES, SLIP_COLUMNS, slipSize } from './slip-size.ts';

/** Colour of the band over a coloured slip; the word stands in it, so that a black print says the same. */
const bands: Readonly<Partial<Record<SlipKind, { readonly fill: string; readonly words: string }>>> = {
  blue: { fill: '1F5FBF', words: '蓝色 · 提醒' },
  orange: { fill: 'C55A11', words: '橙色 · 预警' },
  red: { fill: 'C00000', words: '红色 · 督办' },
};

/** The .docx of one slip. The same slip gives the same bytes. */
export function slipDocx(slip: SlipDocument): Promise<Uint8Array> {
  const name = slipTitles[slip.kind];
  return packDocx({
    title: `${name} ${numberText(slip.number)}`,
    organ: slip.mark,
    date: slip.date,
    sections: [
      {
        properties: portraitPage(),
        footers: pageNumbers(),
        children: [
          ...head(slip, name),
          ruledTable([SLIP_COLUMNS.label, SLIP_COLUMNS.text], tableRows(slip)),
          ...signature({ organ: slip.mark, date: slip.date, sealed: true }),
        ],
      },
    ],
  });
}

function head({ mark, number, addressee }: SlipDocument, name: string): Paragraph[] {
  return [
    markLine(mark, markSize(mark, 64), 0),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 120, line: GRID.linePitch, lineRule: LineRuleType.EXACT },
      children: runs(name, 'title', { size: SIZES.二号 }),
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      border: { bottom: { ...redRule, space: 4 } },
      children: runs(numberText(number)),
    }),
    new Paragraph({ spacing: { before: 120, after: 60 }, children: runs(`${addressee}：`) }),
  ];
}

function tableRows(slip: SlipDocument): TableRow[] {
  const fields = slipFields(slip);
  const size = slipSize(fields);
  const band = bands[slip.kind];
  const rows = fields.map((field) => fieldRow(field, size));
  if (!band) return rows;
  const width = SLIP_COLUMNS.label + SLIP_COLUMNS.text;
  const look = {
    use: 'first',
    size: SIZES.四号,
    align: 'center',
    columnSpan: 2,
    fill: band.fill,
    color: 'FFFFFF',
  } as const;
  return [row([cell(band.words, width, look)]), ...rows];
}

function fieldRow(field: SlipField, size: number): TableRow {
  const label = cell(field.label, SLIP_COLUMNS.label, { use: 'first', size, align: 'center' });
  if (field.kind === 'written') return row([label, cell(field.text, SLIP_COLUMNS.text, { size })]);
  const space = `${'\n'.repeat(BLANK_LINES)}${field.foot}`;
  return row([label, cell(space, SLIP_COLUMNS.text, { size, align: 'right' })]);
}
