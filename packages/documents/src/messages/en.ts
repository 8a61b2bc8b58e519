// Sentences of this package in English: what happened, to what, and what to do next.
import type { Facts } from './refusal.ts';
import { mebibytes, shown } from './shown.ts';
import type { DocumentsMessages } from './zh.ts';

const meant = ({ suggestions }: Facts, otherwise: string) =>
  suggestions ? `Did you mean ${String(suggestions).replaceAll('、', ', ')}?` : otherwise;

export const en: DocumentsMessages = {
  refusals: {
    'file-too-large': ({ bytes, maxBytes }) =>
      `The file has ${mebibytes(bytes)} MB; at most ${mebibytes(maxBytes)} MB are read. Remove pictures and other sheets, then upload it again.`,
    'file-not-xlsx': () => 'This is no Excel workbook (.xlsx). Save it as .xlsx in Excel or WPS, then upload it again.',
    'file-old-or-encrypted': () =>
      'This is an old .xls file or a workbook with a password. Remove the password, save it as .xlsx, then upload it again.',
    'file-damaged': () =>
      'The file is damaged and cannot be read. Open it in Excel or WPS, save a copy, then upload that.',
    'file-expands-too-far': ({ maxMegabytes }) =>
      `The file unpacks to more than ${maxMegabytes} MB, so reading was stopped. Remove what is not needed, then upload it again.`,
    'too-many-sheets': ({ sheets, maxSheets }) =>
      `The workbook has ${sheets} sheets; at most ${maxSheets} are read. Delete those that are not needed.`,
    'too-many-rows': ({ sheet, row, maxRows }) =>
      `Sheet “${shown(sheet)}” has something in row ${row}; at most ${maxRows} rows are read. Delete what stands below.`,
    'too-many-columns': ({ sheet, column, maxColumns }) =>
      `Sheet “${shown(sheet)}” has something in column ${column}; at most ${maxColumns} columns are read. Delete what stands to the right.`,
    'too-many-cells': ({ maxCells }) =>
      `The workbook has more than ${maxCells} filled cells. Delete what is not needed.`,
    'workbook-empty': () => 'The workbook is empty. Choose one that is filled in.',
    'sheet-missing': ({ sheets }) =>
      `No breakdown table was found: a sheet must have the heads 任务 and 牵头单位. Sheets seen: ${shown(sheets)}. Edit an exported workbook and upload that.`,
    'counts-do-not-add-up': ({ unit, open, lights }) =>
      `“${shown(unit)}” has ${open} open matters, but its green, yellow and red lights are ${lights}. They must be equal and whole numbers from 0; check them, then make the bulletin again.`,
  },
  problems: {
    'column-missing': ({ head }) =>
      `the column ${head} is missing, so what it holds stays as it is. Add the head to change it.`,
    'table-twice': ({ read }) =>
      `This sheet is a breakdown table, too, and was not read; “${shown(read)}” was. Delete or hide the one you do not mean, then upload again.`,
    'merged-cells': ({ range }) => `${range} is merged and was not read. Unmerge it and fill in each cell.`,
    'formula-cell': ({ value }) =>
      `the cell is a formula (now “${shown(value)}”) and was not read. Paste it as a value.`,
    'error-cell': ({ value }) => `the cell holds the error ${shown(value)} and was not read. Enter what belongs there.`,
    'unit-unknown': (facts) =>
      `the directory has no unit “${shown(facts.value)}”. ${meant(facts, 'Add it to the directory or use a name from there.')}`,
    'unit-ambiguous': ({ value, names }) =>
      `the short name “${shown(value)}” belongs to several units (${names}). Write the full name.`,
    'units-too-many': ({ value }) =>
      `“${shown(value)}” names several units; only one belongs here. Put the others under 配合单位.`,
    'leader-unknown': (facts) =>
      `the directory has no leader “${shown(facts.value)}”. ${meant(facts, 'Add the post to the directory or use a title from there.')}`,
    'leader-ambiguous': ({ value, names }) =>
      `“${shown(value)}” is several posts (${names}). Write the title with the name in brackets.`,
    'class-unknown': ({ value }) =>
      `the class “${shown(value)}” is none of 指标, 项目, 任务, 民生, 改革. Choose one of them.`,
    'date-bad': ({ value }) => `“${shown(value)}” is not read as a date. Write it like 2026-10-31.`,
    'number-bad': ({ value }) => `the number “${shown(value)}” is no whole number from 1. Correct it.`,
    'number-twice': ({ value, firstRow }) => `the number ${value} is also in row ${firstRow}. Correct one of them.`,
    'target-bad': ({ value }) =>
      `the target “${shown(value)}” must give a name, a number and a unit on each line, like 新修步道20—30公里. Put what cannot be measured under 任务.`,
    'title-missing': () => 'the task is empty. Fill it in; to remove a task, delete its whole row.',
    'id-twice': ({ value, firstRow }) =>
      `the row id “${shown(value)}” is also in row ${firstRow}, so this row was not read. Leave the id of a new task empty.`,
    'id-unknown': ({ value }) =>
      `the table in force has no row id “${shown(value)}”, so number and task were compared. Leave the id of a new task empty.`,
  },
  place: ({ sheet, row, column }) =>
    `Sheet “${shown(sheet)}”, row ${row}${column === null ? '' : `, column ${column}`}: `,
};
