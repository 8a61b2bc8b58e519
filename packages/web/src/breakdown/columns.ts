// The columns of the breakdown grid: what a cell says, and what a typed or pasted text makes of its row.
import type { BreakdownRow, ProposedField } from '@luoshi/ledger';
import { calendarDay } from '@luoshi/ledger/for-pages';
import type { DirectoryNames } from './directory-names.ts';
import { readTargets, targetText } from './target-text.ts';

export type ColumnId =
  | 'title'
  | 'targets'
  | 'leaderPost'
  | 'leadUnit'
  | 'coUnits'
  | 'limit'
  | 'quarter1'
  | 'quarter2'
  | 'quarter3'
  | 'quarter4'
  | 'resultForm';

/** Why a text does not fit its column; the words are those nobody knows. */
export interface CellProblem {
  readonly problem: 'unit-unknown' | 'leader-unknown' | 'date-wrong' | 'target-wrong' | 'title-missing';
  readonly words: string;
}

export interface Column {
  readonly id: ColumnId;
  /** Field whose proposal this cell shows. */
  readonly proposedField: ProposedField | null;
  text(row: BreakdownRow, names: DirectoryNames): string;
  write(row: BreakdownRow, text: string, names: DirectoryNames): BreakdownRow | CellProblem;
}

const quarter = (index: 0 | 1 | 2 | 3): Column => ({
  id: `quarter${(index + 1) as 1 | 2 | 3 | 4}`,
  proposedField: null,
  text: (row) => row.quarterlyPlan[index],
  write: (row, text) => {
    const plan: [string, string, string, string] = [...row.quarterlyPlan];
    plan[index] = text.trim();
    return { ...row, quarterlyPlan: plan };
  },
});

export const columns: readonly Column[] = [
  {
    id: 'title',
    proposedField: 'title',
    text: ({ title }) => title,
    write: (row, text) =>
      text.trim() === ''
        ? { problem: 'title-missing', words: '' }
        : { ...row, title: text.trim().replace(/\s+/g, ' ') },
  },
  {
    id: 'targets',
    proposedField: null,
    text: ({ targets }) => targets.map(targetText).join('；'),
    write: (row, text) => {
      const targets = readTargets(text);
      return targets === null ? { problem: 'target-wrong', words: text.trim() } : { ...row, targets };
    },
  },
  {
    id: 'leaderPost',
    proposedField: 'leaderPost',
    text: ({ leaderPost }, names) => (leaderPost === null ? '' : names.leaderName(leaderPost)),
    write: (row, text, names) => {
      if (text.trim() === '') return { ...row, leaderPost: null };
      const leaderPost = names.leaderOf(text);
      return leaderPost === null ? { problem: 'leader-unknown', words: text.trim() } : { ...row, leaderPost };
    },
  },
  {
    id: 'leadUnit',
    proposedField: 'leadUnit',
    text: ({ leadUnit }, names) => (leadUnit === null ? '' : names.unitName(leadUnit)),
    write: (row, text, names) => {
      if (text.trim() === '') return { ...row, leadUnit: null };
      const leadUnit = names.unitOf(text);
      return leadUnit === null ? { problem: 'unit-unknown', words: text.trim() } : { ...row, leadUnit };
    },
  },
  {
    id: 'coUnits',
    proposedField: 'coUnits',
    text: ({ coUnits }, names) => coUnits.map(names.unitName).join('、'),
    write: (row, text, names) => {
      const words = text
        .split(/[、，,;；\n]/)
        .map((word) => word.trim())
        .filter(Boolean);
      const unknown = words.find((word) => names.unitOf(word) === null);
      if (unknown !== undefined) return { problem: 'unit-unknown', words: unknown };
      return { ...row, coUnits: [...new Set(words.map((word) => names.unitOf(word)!))] };
    },
  },
  {
    id: 'limit',
    proposedField: 'limit',
    text: ({ limit }) => limit ?? '',
    write: (row, text, names) => {
      if (text.trim() === '') return { ...row, limit: null };
      const limit = calendarDay(text, names.year);
      return limit === null ? { problem: 'date-wrong', words: text.trim() } : { ...row, limit };
    },
  },
  quarter(0),
  quarter(1),
  quarter(2),
  quarter(3),
  {
    id: 'resultForm',
    proposedField: 'resultForm',
    text: ({ resultForm }) => resultForm,
    write: (row, text) => ({ ...row, resultForm: text.trim() }),
  },
];

export const isProblem = (written: BreakdownRow | CellProblem): written is CellProblem => 'problem' in written;
