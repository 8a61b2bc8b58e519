// The columns of the breakdown grid: each as the words of its cell, and those words read back.
import type { Directory } from '../../directory/directory.ts';
import { leaderPostNamed, postById, unitById } from '../../directory/posts.ts';
import { unitNamed } from '../../directory/unit-names.ts';
import { calendarDay } from '../../table/calendar-day.ts';
import type { BreakdownRow } from '../breakdown-row.ts';
import { classNamed, classWords } from '../class-words.ts';
import type { PasteProblem } from '../refusal.ts';
import { targetsOfWords, targetWords } from '../target-words.ts';
import type { RowChanges } from './edit.ts';
import { longestOwnTitle } from './set-fields.ts';

export type GridColumn =
  | 'class'
  | 'title'
  | 'targets'
  | 'leadUnit'
  | 'coUnits'
  | 'collectingUnit'
  | 'leaderPost'
  | 'limit'
  | 'quarter1'
  | 'quarter2'
  | 'quarter3'
  | 'quarter4'
  | 'resultForm'
  | 'heading';

export interface CellContext {
  readonly directory: Directory;
  /** The day (ISO) for names of leaders; its year is that of days written without one. */
  readonly on: string;
}

type CellProblem = Pick<PasteProblem, 'code' | 'facts'>;

interface Column {
  readonly column: GridColumn;
  /** 表头. */
  readonly head: { readonly zh: string; readonly en: string };
  /** The cell's words; copied and pasted back they change nothing. */
  write(row: BreakdownRow, directory: Directory): string;
  read(cell: string, row: BreakdownRow, context: CellContext): RowChanges | CellProblem;
}

const listMarks = /[、，,；;\s]+/;

function unitCell(cell: string, { directory }: CellContext): string | null | CellProblem {
  if (cell === '') return null;
  return unitNamed(directory, cell)?.id ?? { code: 'cell-unit-unknown', facts: { words: cell } };
}

/** A single unit's column; empty for nobody. */
const unitColumn = (column: 'leadUnit' | 'collectingUnit', zh: string, en: string): Column => ({
  column,
  head: { zh, en },
  write: (row, directory) => shortName(directory, row[column]),
  read: (cell, _, context) => {
    const unit = unitCell(cell, context);
    return unit !== null && typeof unit === 'object' ? unit : { [column]: unit };
  },
});

const shortName = (directory: Directory, id: string | null): string =>
  id === null ? '' : (unitById(directory, id)?.shortName ?? id);

const quarterNames = ['一', '二', '三', '四'];

const quarterColumn = (at: 0 | 1 | 2 | 3): Column => ({
  column: `quarter${(at + 1) as 1 | 2 | 3 | 4}`,
  head: { zh: `${quarterNames[at]}季度`, en: `Q${at + 1}` },
  write: (row) => row.quarterlyPlan[at],
  read: (cell, row) => {
    const [one, two, three, four] = row.quarterlyPlan.map((text, index) => (index === at ? cell : text));
    return { quarterlyPlan: [one ?? '', two ?? '', three ?? '', four ?? ''] };
  },
});

/** In the order of the grid, 序号 left out. */
export const gridColumns: readonly Column[] = [
  {
    column: 'class',
    head: { zh: '类别', en: 'Class' },
    write: (row) => classWords[row.class].zh,
    read: (cell) => {
      const named = classNamed(cell);
      return named === null ? { code: 'cell-class-unknown', facts: { words: cell } } : { class: named };
    },
  },
  {
    column: 'title',
    head: { zh: '任务', en: 'Work' },
    write: ({ title }) => title,
    read: (cell) => {
      if (cell === '') return { code: 'cell-title-missing', facts: {} };
      if (cell.length > longestOwnTitle) return { code: 'cell-title-too-long', facts: { length: cell.length } };
      return { title: cell };
    },
  },
  {
    column: 'targets',
    head: { zh: '量化目标', en: 'Targets' },
    write: ({ targets }) => targetWords(targets),
    read: (cell, row) => {
      if (cell === targetWords(row.targets)) return {};
      const targets = targetsOfWords(cell);
      return 'unreadable' in targets
        ? { code: 'cell-target-unreadable', facts: { words: targets.unreadable } }
        : { targets };
    },
  },
  unitColumn('leadUnit', '牵头单位', 'Lead unit'),
  {
    column: 'coUnits',
    head: { zh: '配合单位', en: 'Cooperating units' },
    write: ({ coUnits }, directory) => coUnits.map((id) => shortName(directory, id)).join('、'),
    read: (cell, _, context) => {
      const ids: string[] = [];
      for (const words of cell.split(listMarks).filter((one) => one !== '')) {
        const unit = unitCell(words, context);
        if (unit === null) continue;
        if (typeof unit === 'object') return unit;
        ids.push(unit);
      }
      return { coUnits: ids };
    },
  },
  unitColumn('collectingUnit', '汇总单位', 'Collecting unit'),
  {
    column: 'leaderPost',
    head: { zh: '责任领导', en: 'Leader' },
    write: ({ leaderPost }, directory) =>
      leaderPost === null ? '' : (postById(directory, leaderPost)?.title ?? leaderPost),
    read: (cell, _, { directory, on }) => {
      if (cell === '') return { leaderPost: null };
      const post = leaderPostNamed(directory, cell, on);
      return post ? { leaderPost: post.id } : { code: 'cell-leader-unknown', facts: { words: cell } };
    },
  },
  {
    column: 'limit',
    head: { zh: '完成时限', en: 'Limit' },
    write: ({ limit }) => limit ?? '',
    read: (cell, _, { on }) => {
      if (cell === '') return { limit: null };
      const limit = calendarDay(cell, Number(on.slice(0, 4)));
      return limit === null ? { code: 'cell-day-unreadable', facts: { words: cell } } : { limit };
    },
  },
  quarterColumn(0),
  quarterColumn(1),
  quarterColumn(2),
  quarterColumn(3),
  {
    column: 'resultForm',
    head: { zh: '成果形式', en: 'Form of result' },
    write: ({ resultForm }) => resultForm,
    read: (cell) => ({ resultForm: cell }),
  },
  {
    column: 'heading',
    head: { zh: '所属部分', en: 'Heading' },
    write: ({ heading }) => heading,
    read: (cell) => ({ heading: cell }),
  },
];

/** A row as the cells of the grid, to be copied into a spreadsheet. */
export const cellsOfRow = (row: BreakdownRow, directory: Directory): readonly string[] =>
  gridColumns.map((column) => column.write(row, directory));
