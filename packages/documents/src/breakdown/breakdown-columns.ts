// The columns of the breakdown workbook, from left to right, as they are written and as they are known again when it comes back.
import type { BreakdownRow, Directory, WorkClass } from '@luoshi/ledger';
import type { CellObject } from 'write-excel-file/universal';
import { dateCell, numberCell, wordsCell } from '../xlsx/cells.ts';
import { leaderWithTitle, unitName } from './directory-names.ts';
import { targetText } from './target-text.ts';

/** Names of the three sheets of a breakdown workbook. */
export const SHEETS = { table: '任务分解表', instructions: '填写说明', units: '单位名录' } as const;

/** 类别 in words. */
export const classNames: Readonly<Record<WorkClass, string>> = {
  indicator: '指标',
  project: '项目',
  task: '任务',
  livelihood: '民生',
  reform: '改革',
};

export type QuarterKey = 'quarter1' | 'quarter2' | 'quarter3' | 'quarter4';

/** What a column is about; the id column is `id`. */
export type ColumnKey =
  | 'number'
  | 'heading'
  | 'class'
  | 'title'
  | 'targets'
  | 'leaderPost'
  | 'leadUnit'
  | 'collectingUnit'
  | 'coUnits'
  | 'limit'
  | QuarterKey
  | 'resultForm'
  | 'id';

export interface BreakdownColumn {
  readonly key: ColumnKey;
  readonly head: string;
  /** In digits of the sheet's font. */
  readonly width: number;
  /** What the cell says, as text: also how a change is shown. */
  readonly text: (row: BreakdownRow, naming: Naming) => string;
}

/** What names are taken from: leaders as who holds the post on `date`. */
export interface Naming {
  readonly directory: Directory;
  /** ISO date. */
  readonly date: string;
}

export const breakdownColumns: readonly BreakdownColumn[] = [
  { key: 'number', head: '序号', width: 7, text: ({ number }) => String(number) },
  { key: 'heading', head: '所属部分', width: 18, text: ({ heading }) => heading },
  { key: 'class', head: '类别', width: 7, text: (row) => classNames[row.class] },
  { key: 'title', head: '任务', width: 44, text: ({ title }) => title },
  { key: 'targets', head: '量化目标', width: 28, text: ({ targets }) => targets.map(targetText).join('\n') },
  {
    key: 'leaderPost',
    head: '责任领导',
    width: 20,
    text: ({ leaderPost }, { directory, date }) => leaderWithTitle(directory, leaderPost, date),
  },
  {
    key: 'leadUnit',
    head: '牵头单位',
    width: 14,
    text: ({ leadUnit }, { directory }) => unitName(directory, leadUnit),
  },
  {
    key: 'collectingUnit',
    head: '汇总单位',
    width: 14,
    text: ({ collectingUnit }, { directory }) => unitName(directory, collectingUnit),
  },
  {
    key: 'coUnits',
    head: '配合单位',
    width: 22,
    text: ({ coUnits }, { directory }) => coUnits.map((unit) => unitName(directory, unit)).join('、'),
  },
  { key: 'limit', head: '完成时限', width: 12, text: ({ limit }) => limit ?? '' },
  ...quarterColumns(),
  { key: 'resultForm', head: '成果形式', width: 14, text: ({ resultForm }) => resultForm },
  { key: 'id', head: '行标识（勿改）', width: 10, text: ({ id }) => id },
];

function quarterColumns(): BreakdownColumn[] {
  return ['一季度', '二季度', '三季度', '四季度'].map((head, i) => ({
    key: `quarter${i + 1}` as QuarterKey,
    head,
    width: 18,
    text: ({ quarterlyPlan }) => quarterlyPlan[i] ?? '',
  }));
}

/** The cell of a row in a column. */
export function breakdownCell({ key, text }: BreakdownColumn, row: BreakdownRow, naming: Naming): CellObject {
  if (key === 'number') return numberCell(row.number);
  return key === 'limit' ? dateCell(row.limit) : wordsCell(text(row, naming));
}
