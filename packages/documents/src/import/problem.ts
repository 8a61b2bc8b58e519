// What is wrong with a place of an imported workbook: a code, its place and its facts. Sentences are in `messages/`.
import type { Facts } from '../messages/refusal.ts';

/** Every code, with when it occurs. A cell with a problem changes nothing. */
export const importProblems = {
  'column-missing': 'the table lacks a column; what it holds stays as it is',
  'table-twice': 'another sheet is a breakdown table, too, and was not read',
  'merged-cells': 'cells are merged below the heads; the cells under them are not read',
  'formula-cell': 'a cell is computed',
  'error-cell': 'a cell holds an error of the spreadsheet, such as #REF!',
  'unit-unknown': 'no unit of the directory has that name',
  'unit-ambiguous': 'several units have that short name',
  'units-too-many': 'several units stand where one belongs',
  'leader-unknown': 'no leader of the directory has that post or name',
  'leader-ambiguous': 'several leaders have that post or name',
  'class-unknown': 'a class that is none of the five',
  'date-bad': 'a limit that is no day of the calendar, or written in a form that is not read',
  'number-bad': 'a 序号 that is no whole number from 1',
  'number-twice': 'two rows have the same 序号',
  'target-bad': 'a target without name, number or unit, or with its ends reversed',
  'title-missing': 'a row without 任务',
  'id-twice': 'two rows have the same id; the second is not read',
  'id-unknown': 'a row has an id that is not in the table in force',
} as const;

export type ProblemCode = keyof typeof importProblems;

export interface Problem {
  readonly code: ProblemCode;
  readonly sheet: string;
  /** From 1, as the spreadsheet counts. */
  readonly row: number;
  /** A, B …; null where it concerns the whole row. */
  readonly column: string | null;
  /** `value` is what stands there; others by code. */
  readonly facts: Facts;
}
