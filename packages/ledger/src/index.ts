// What the ledger offers: a document read whole, its review by people, and summaries and tables of it.

export type * from './breakdown/breakdown-row.ts';
export type * from './directory/directory.ts';
export { type ReadOptions, readDocument } from './read-document.ts';
export { READING_SCHEMA, type Reading } from './reading.ts';
export type * from './review/act.ts';
export { decideAct } from './review/decide-act.ts';
export { reviewableCount } from './review/facts-of-kind.ts';
export { foldReview } from './review/fold-review.ts';
export { type ReviewRefusal, type ReviewRefusalCode, reviewRefusals } from './review/refusal.ts';
export { reviewSentence } from './review/review-sentence.ts';
export { foldedForSearch, type Sentence, sentencesOf } from './search/sentences.ts';
export type * from './summary/report-summary.ts';
export { summarise } from './summary/summarise.ts';
export { type Cell, type Table, toCsv } from './table/csv.ts';
export { ledgerTable } from './table/ledger-table.ts';
export { summaryTables } from './table/summary-tables.ts';
