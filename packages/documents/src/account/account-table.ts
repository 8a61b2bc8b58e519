// The two tables of a lying A4 page: what is not kept, and every line by heading; their heads come again on every page.
import type { Table, TableRow } from 'docx';
import { TWIPS_PER_MM } from '../official/page.ts';
import { cell, row, ruledTable } from '../official/ruled-table.ts';
import { SIZES } from '../official/text.ts';
import type { AccountDocument, AccountGroup, AccountRow, GapRow } from './account-document.ts';

interface Column<Row> {
  readonly head: string;
  readonly widthMm: number;
  readonly align: 'left' | 'center';
  readonly text: (row: Row) => string;
}

/** From left to right; the widths together are the 225 mm of the lying type area. */
const columns: readonly Column<AccountRow>[] = [
  { head: '序号', widthMm: 9, align: 'center', text: ({ number }) => String(number) },
  { head: '承诺事项', widthMm: 45, align: 'left', text: ({ promise }) => promise },
  { head: '量化目标', widthMm: 20, align: 'center', text: ({ target }) => target },
  { head: '完成情况（自述）', widthMm: 46, align: 'left', text: ({ claim }) => claim },
  { head: '佐证', widthMm: 30, align: 'left', text: ({ evidence }) => evidence },
  { head: '时限', widthMm: 21, align: 'center', text: ({ schedule }) => schedule },
  { head: '牵头单位', widthMm: 17, align: 'center', text: ({ units }) => units },
  { head: '结论', widthMm: 17, align: 'center', text: ({ verdict }) => verdict },
  { head: '核定', widthMm: 20, align: 'center', text: ({ ruling }) => ruling },
];

/** The same 225 mm. */
const gapColumns: readonly Column<GapRow>[] = [
  { head: '序号', widthMm: 9, align: 'center', text: ({ number }) => String(number) },
  { head: '承诺事项', widthMm: 74, align: 'left', text: ({ promise }) => promise },
  { head: '情况', widthMm: 98, align: 'left', text: ({ why }) => why },
  { head: '牵头单位', widthMm: 24, align: 'center', text: ({ units }) => units },
  { head: '核定', widthMm: 20, align: 'center', text: ({ ruling }) => ruling },
];

/** What is only proposed is drawn lightly. */
const PROPOSED_COLOR = '595959';

/** All lines by heading. */
export const accountTable = ({ groups }: AccountDocument): Table => groupedTable(columns, groups);

/** Lines that are not kept, by verdict. */
export const gapTable = ({ gaps }: AccountDocument): Table => groupedTable(gapColumns, gaps);

function groupedTable<Row extends { readonly state: AccountRow['state'] }>(
  columns: readonly Column<Row>[],
  groups: readonly AccountGroup<Row>[],
): Table {
  const widths = columns.map(({ widthMm }) => Math.floor(widthMm * TWIPS_PER_MM));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const head = row(
    columns.map(({ head }, i) => cell(head, widths[i]!, { use: 'first', align: 'center', size: SIZES.小五 })),
    { isHead: true },
  );
  const groupHead = (heading: string): TableRow =>
    row([cell(heading, whole, { use: 'second', size: SIZES.五号, columnSpan: columns.length, fill: 'F2F2F2' })], {
      keepNext: true,
    });
  const lineRow = (line: Row): TableRow => {
    const color = line.state === 'proposed' ? { color: PROPOSED_COLOR } : {};
    return row(columns.map(({ align, text }, i) => cell(text(line), widths[i]!, { align, ...color })));
  };
  return ruledTable(widths, [
    head,
    ...groups.flatMap(({ heading, rows }) => [groupHead(heading), ...rows.map(lineRow)]),
  ]);
}
