// What documents offers: official Word documents, and Excel workbooks there and back. Data in, bytes out; no clock.

export * from './account/account-document.ts';
export { accountDocx } from './account/account-docx.ts';
export { ACCOUNT_SHEETS, accountXlsx } from './account/account-xlsx.ts';
export { type DraftSettings, draftDocx, draftTitle } from './account/draft-docx.ts';
export { breakdownColumns, classNames } from './breakdown/breakdown-columns.ts';
export * from './breakdown/breakdown-document.ts';
export { breakdownDocx } from './breakdown/breakdown-docx.ts';
export { breakdownXlsx, type WorkbookSettings } from './breakdown/breakdown-xlsx.ts';
export {
  DEFAULT_REQUIREMENTS,
  type RequirementSettings,
  standardRequirements,
} from './breakdown/standard-requirements.ts';
export { parseTargets, targetText } from './breakdown/target-text.ts';
export * from './bulletin/bulletin-document.ts';
export { bulletinDocx } from './bulletin/bulletin-docx.ts';
export { breakdownFromXlsx, type ImportAgainst, type ImportPreview } from './import/breakdown-from-xlsx.ts';
export type * from './import/change.ts';
export { gridFromXlsx, type SheetGrid } from './import/grid-from-xlsx.ts';
export { importProblems, type Problem, type ProblemCode } from './import/problem.ts';
export type * from './livelihood/ballot-document.ts';
export { ballotDocx } from './livelihood/ballot-docx.ts';
export { type ItemLine, itemsTable } from './livelihood/items-table.ts';
export type * from './livelihood/result-document.ts';
export { resultDocx } from './livelihood/result-docx.ts';
export { type DocumentsRefusal, type DocumentsRefusalCode, documentsRefusals } from './messages/refusal.ts';
export { documentsSentence, problemSentence } from './messages/sentence.ts';
export type * from './minutes/agenda-document.ts';
export { agendaDocx } from './minutes/agenda-docx.ts';
export type * from './minutes/minutes-document.ts';
export { minutesDocx } from './minutes/minutes-docx.ts';
export type { Imprint } from './official/imprint.ts';
export { type DocumentNumber, numberText, officialDate } from './official/official-date.ts';
export { openParquetFile, type ParquetFile } from './parquet/parquet-file.ts';
export { toParquet } from './parquet/to-parquet.ts';
export * from './reply/reply-letter.ts';
export { replyLetterDocx } from './reply/reply-letter-docx.ts';
export * from './slips/slip-document.ts';
export { slipDocx } from './slips/slip-docx.ts';
export { type LongTable, longXlsx } from './xlsx/long-xlsx.ts';
export { type CellRange, columnLetter } from './xlsx/reading/address.ts';
export { DEFAULT_XLSX_LIMITS, readXlsx, type XlsxLimits } from './xlsx/reading/read-xlsx.ts';
export { gridOf, type ReadSheet, type ReadWorkbook, type SheetCell } from './xlsx/reading/sheet.ts';
export { tablesToXlsx, toXlsx } from './xlsx/to-xlsx.ts';
