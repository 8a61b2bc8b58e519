// A breakdown into an Excel workbook that can be edited and read back: the table, how to fill it in, and the units by name.
import type { BreakdownRow, Directory } from '@luoshi/ledger';
import { headCell, titleCell, wordsCell } from '../xlsx/cells.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import { breakdownCell, breakdownColumns, SHEETS } from './breakdown-columns.ts';
import { breakdownTitle } from './breakdown-document.ts';

export interface WorkbookSettings {
  /** 第N版, from 1. */
  readonly version: number;
  readonly year: number;
  /** Name of the jurisdiction: 澜溪县. */
  readonly government: string;
  /** Day of this version, ISO date: leaders are written as who holds the post then. */
  readonly date: string;
}

/** The heads stand in this row, below the title. */
const HEAD_ROWS = 2;

/** The .xlsx of one version; `breakdownFromXlsx` reads it back. The column that tells rows apart is there but hidden. */
export function breakdownXlsx(
  rows: readonly BreakdownRow[],
  directory: Directory,
  settings: WorkbookSettings,
): Promise<Uint8Array> {
  const { version, year, government, date } = settings;
  const naming = { directory, date };
  const title = `${government}${breakdownTitle(year)}（第${version}版）`;
  const table = [
    [titleCell(title, breakdownColumns.length), ...breakdownColumns.slice(1).map(() => null)],
    breakdownColumns.map(({ head }) => headCell(head)),
    ...rows.map((row) => breakdownColumns.map((column) => breakdownCell(column, row, naming))),
  ];
  return writeWorkbook([
    {
      sheet: SHEETS.table,
      data: table,
      columns: breakdownColumns.map(({ width }) => ({ width })),
      hiddenColumns: [breakdownColumns.findIndex(({ key }) => key === 'id') + 1],
      stickyRowsCount: HEAD_ROWS,
      printedHeadRows: HEAD_ROWS,
      orientation: 'landscape',
      fitsPageWidth: true,
    },
    {
      sheet: SHEETS.instructions,
      data: instructionRows,
      columns: [{ width: 16 }, { width: 90 }],
      stickyRowsCount: 1,
      orientation: 'landscape',
      fitsPageWidth: true,
    },
    {
      sheet: SHEETS.units,
      data: unitRows(directory),
      columns: [{ width: 36 }, { width: 20 }, { width: 24 }],
      stickyRowsCount: 1,
      orientation: 'landscape',
      fitsPageWidth: true,
    },
  ]);
}

const instructions: readonly (readonly [string, string])[] = [
  ['序号', '整数，从1起，不重复。'],
  ['所属部分', '任务在政府工作报告中所在部分的标题。'],
  ['类别', '指标、项目、任务、民生、改革，五选一。'],
  [
    '量化目标',
    '每行一个：名称、数、计量单位，如“新修步道20—30公里”“完成投资不低于1.2亿元”。不能用数表示的写入“任务”栏。',
  ],
  ['责任领导', '县领导的姓名和职务，如“周明远 副县长（分管教育）”；只写职务或只写姓名也可以。'],
  ['牵头单位', '一个单位，写“单位名录”中的全称或简称。'],
  ['汇总单位', '由牵头单位以外的单位汇总时填写，只写一个。'],
  ['配合单位', '多个单位用顿号分隔。'],
  ['完成时限', '年-月-日，如2026-10-31；也可写2026年10月31日。'],
  ['一至四季度', '各季度末应见到的进度，可留空。'],
  ['新增任务', '在表末加一行，行标识留空。'],
  ['删除任务', '整行删除。导入时先列出变动，确认后才写入。'],
  ['请勿', '合并单元格、使用公式、改动表头和隐藏的“行标识”列。'],
];

const instructionRows = [
  [headCell('栏目'), headCell('怎样填写')],
  ...instructions.map(([column, how]) => [wordsCell(column), wordsCell(how)]),
];

function unitRows({ units }: Directory) {
  return [
    [headCell('单位全称'), headCell('简称'), headCell('单位标识')],
    ...units.map(({ name, shortName, id }) => [wordsCell(name), wordsCell(shortName), wordsCell(id)]),
  ];
}
