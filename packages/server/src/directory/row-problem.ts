// What can be wrong with a row of units and people.
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';

/** Every code, with when it occurs. */
export const rowProblemCodes = {
  'column-missing': 'the head row lacks the column of units',
  'column-twice': 'the head row has a column twice',
  'column-unknown': 'the head row has a column that is none of ours',
  'unit-missing': 'a row names no unit, as the lower rows of merged cells do',
  'kind-missing': 'a new unit without its kind',
  'kind-unknown': 'a kind of unit that is none',
  'post-missing': 'a row names a person or a duty and no post',
  'duty-missing': 'a new post without its duty',
  'duty-unknown': 'a duty that is none',
  'date-malformed': 'a day that is no date',
  'cell-formula': 'a cell with a formula in place of its value',
} as const;

export type RowProblemCode = keyof typeof rowProblemCodes;

export interface RowProblem {
  /** From 1, the head row included. */
  readonly row: number;
  /** Head of the column. */
  readonly column: string;
  readonly code: RowProblemCode;
  readonly zh: string;
  readonly en: string;
}

/** `given`: what stands in the cell. */
export function rowProblem(code: RowProblemCode, row: number, column: string, given = ''): RowProblem {
  const facts = { row, column, given };
  return { row, column, code, zh: zh[code](facts), en: en[code](facts) };
}

export interface RowFacts {
  readonly row: number;
  readonly column: string;
  readonly given: string;
}
