// Sentences of the breakdown table in English: refused edits, pasted cells, rows that cannot be issued.
import type { BreakdownRefusal, BreakdownRefusalCode, PasteProblemCode, UnreadyReason } from '../breakdown/refusal.ts';

type Code = BreakdownRefusalCode | PasteProblemCode | UnreadyReason;

export const breakdownEn: Readonly<Record<Code, (facts: BreakdownRefusal['facts']) => string>> = {
  'row-unknown': ({ row }) =>
    `The table has no work “${row}”; somebody may have removed or merged it. Reload and retry.`,
  'no-rows': () => 'No work is selected. Select one row or more first.',
  'title-missing': () => 'A work cannot be empty. Write what is to be done.',
  'title-too-long': ({ length }) => `The work has ${length} characters, more than 200. Shorten it or split it.`,
  'limit-no-day': ({ day }) => `“${day}” is no day of the calendar. Write year-month-day, for example 2026-06-30.`,
  'plan-shape': () => 'A plan has four quarters and twelve months; leave empty what is not planned.',
  'class-unknown': ({ words }) =>
    `The class “${words}” is not known. Use indicator, project, task, livelihood or reform.`,
  'split-needs-two': () => 'Write at least two works to split into.',
  'merge-needs-two': () => 'Select at least two works to merge.',
  'reason-missing': () => 'Say why it is taken out of the table, for example that it repeats number 12.',
  'id-taken': ({ row }) => `Another work has the id “${row}” already. Reload and retry.`,
  'nothing-to-change': () => 'This is what the table says already; nothing to change.',
  'table-changed': ({ row }) => `The work “${row}” has changed since, so this step cannot be undone. Edit it directly.`,
  'paste-empty': () => 'There are no cells on the clipboard. Copy cells in Excel or WPS, then paste.',
  'paste-below-table': ({ rows }) => `The table has only ${rows} rows from here on. Add works first, then paste.`,
  'paste-right-of-table': ({ columns }) =>
    `The table has only ${columns} columns from here on. Begin further to the left.`,
  'cell-title-missing': () => 'The work is empty. Fill it in.',
  'cell-title-too-long': ({ length }) => `The work has ${length} characters, more than 200. Shorten it.`,
  'cell-class-unknown': ({ words }) => `The class “${words}” is not known. Write 指标, 项目, 任务, 民生 or 改革.`,
  'cell-unit-unknown': ({ words }) =>
    `“${words}” is no unit of the directory, or fits more than one. Write its full or short name.`,
  'cell-leader-unknown': ({ words }) =>
    `“${words}” is no leader's title or name, or fits more than one. Write the title.`,
  'cell-target-unreadable': ({ words }) =>
    `The target “${words}” cannot be read. Write name, space, number and unit: 粮食总产量 31万吨以上.`,
  'cell-day-unreadable': ({ words }) => `The limit “${words}” cannot be read. Write 2026-06-30 or 6月30日.`,
  'title-empty': () => 'The work has no words. Write what is to be done.',
  'class-none': () => 'There is no class. Choose indicator, project, task, livelihood or reform.',
  'lead-unit-none': () => 'No unit leads. Choose the lead unit.',
  'lead-unit-gone': () => 'The lead unit has ceased or is not in the directory. Choose another.',
  'limit-none': () => 'There is no limit. Enter the day by which it is done.',
};
