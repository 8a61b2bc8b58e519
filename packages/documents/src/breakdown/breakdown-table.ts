// The breakdown table of a lying A4 page: its columns, its two head rows that come again on every page, and a row for each group.
import type { Table, TableRow } from 'docx';
import { officialDate } from '../official/official-date.ts';
import { TWIPS_PER_MM } from '../official/page.ts';
import { type CellLook, cell, row, ruledTable } from '../official/ruled-table.ts';
import { SIZES } from '../official/text.ts';
import type { BreakdownDocument, BreakdownGroup, BreakdownLine } from './breakdown-document.ts';

interface Column {
  readonly head: string;
  readonly widthMm: number;
  readonly align: 'left' | 'center';
  readonly text: (line: BreakdownLine) => string;
}

/** From left to right; the widths together are the 225 mm of the lying type area. The four quarters stand side by side. */
const columns: readonly Column[] = [
  { head: '序号', widthMm: 9, align: 'center', text: ({ number }) => String(number) },
  { head: '任务', widthMm: 39, align: 'left', text: ({ title }) => title },
  { head: '量化目标', widthMm: 26, align: 'left', text: ({ target }) => target },
  { head: '责任\n领导', widthMm: 14, align: 'center', text: ({ leader }) => leader },
  { head: '牵头单位', widthMm: 17, align: 'center', text: leadText },
  { head: '配合单位', widthMm: 22, align: 'left', text: ({ coUnits }) => coUnits.join('、') },
  {
    head: '完成\n时限',
    widthMm: 19,
    align: 'center',
    text: ({ limit }) => (limit === null ? '' : officialDate(limit).replace('年', '年\n')),
  },
  ...quarterColumns(),
  { head: '成果\n形式', widthMm: 15, align: 'center', text: ({ resultForm }) => resultForm },
];

function quarterColumns(): Column[] {
  return ['一季度', '二季度', '三季度', '四季度'].map((head, quarter) => ({
    head,
    widthMm: 16,
    align: 'left' as const,
    text: (line: BreakdownLine) => line.quarters[quarter] ?? '',
  }));
}

function leadText({ leadUnit, collectingUnit }: BreakdownLine): string {
  return collectingUnit === '' ? leadUnit : `${leadUnit}\n（汇总：${collectingUnit}）`;
}

const widths = columns.map(({ widthMm }) => Math.floor(widthMm * TWIPS_PER_MM));
const FIRST_QUARTER = columns.findIndex(({ head }) => head === '一季度');
const HEAD_LOOK: CellLook = { use: 'first', align: 'center', size: SIZES.小五 };

/** The whole table of one version. */
export function breakdownTable({ groups }: BreakdownDocument): Table {
  return ruledTable(widths, [...headRows(), ...groups.flatMap(groupRows)]);
}

/** 季度进度 spans its four quarters; every other head spans both rows. */
function headRows(): TableRow[] {
  const upper = columns.flatMap(({ head }, i) => {
    if (i > FIRST_QUARTER && i < FIRST_QUARTER + 4) return [];
    if (i === FIRST_QUARTER) {
      const width = widths.slice(i, i + 4).reduce((sum, one) => sum + one, 0);
      return [cell('季度进度', width, { ...HEAD_LOOK, columnSpan: 4 })];
    }
    return [cell(head, widths[i]!, { ...HEAD_LOOK, rowSpan: 2 })];
  });
  const lower = columns.slice(FIRST_QUARTER, FIRST_QUARTER + 4);
  return [
    row(upper, { isHead: true }),
    row(
      lower.map(({ head }, i) => cell(head, widths[FIRST_QUARTER + i]!, HEAD_LOOK)),
      { isHead: true },
    ),
  ];
}

function groupRows({ heading, lines }: BreakdownGroup): TableRow[] {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const head = row(
    [cell(heading, width, { use: 'second', size: SIZES.五号, columnSpan: columns.length, fill: 'F2F2F2' })],
    {
      keepNext: true,
    },
  );
  return [head, ...lines.map(lineRow)];
}

function lineRow(line: BreakdownLine): TableRow {
  return row(columns.map(({ align, text }, i) => cell(text(line), widths[i]!, { align })));
}
