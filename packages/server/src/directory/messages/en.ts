import type { RowFacts, RowProblemCode } from '../row-problem.ts';

/** Sentences about rows of units and people, in English. */
export const en: Readonly<Record<RowProblemCode, (facts: RowFacts) => string>> = {
  'column-missing': ({ column }) => `The head row lacks the column “${column}”. Add it and import again.`,
  'column-twice': ({ column }) => `The head row has “${column}” twice. Remove one and import again.`,
  'column-unknown': ({ column }) => `“${column}” is no column that can be imported. Rename or remove it.`,
  'unit-missing': ({ row }) => `Row ${row} names no unit. If cells are merged, unmerge them and fill in every row.`,
  'kind-missing': ({ row }) =>
    `The unit of row ${row} is new. Enter its kind: office, department, township, state-firm or institution.`,
  'kind-unknown': ({ row, given }) =>
    `“${given}” in row ${row} is no kind. Enter office, department, township, state-firm or institution.`,
  'post-missing': ({ row }) => `Row ${row} has a person or a duty and no post. Enter the post.`,
  'duty-missing': ({ row }) =>
    `The post of row ${row} is new. Enter its duty: county-leader, first, manager or handler.`,
  'duty-unknown': ({ row, given }) =>
    `“${given}” in row ${row} is no duty. Enter county-leader, first, manager or handler.`,
  'date-malformed': ({ row, given }) => `“${given}” in row ${row} is no date. Write it like 2026-03-01.`,
  'cell-formula': ({ row, column, given }) =>
    `“${column}” in row ${row} is a formula (${given}). Replace it with its value and import again.`,
};
