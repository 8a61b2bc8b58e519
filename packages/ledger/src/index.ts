// What the ledger offers: a document read whole, its review by people, and summaries and tables of it.

export type * from './account/account.ts';
export { ACCOUNT_SCHEMA, verdicts } from './account/account.ts';
export { accountOf } from './account/account-of.ts';
export { accountRuleSentence, accountSentence } from './account/account-sentence.ts';
export { accountTable, promiseClassWords, verdictWords } from './account/account-table.ts';
export { isReading } from './account/check-pair.ts';
export { type AccountParameters, defaultParameters } from './account/parameters.ts';
export { type AccountRefusal, type AccountRefusalCode, accountRefusals } from './account/refusal.ts';
export { type AccountRule, accountRules } from './account/rules.ts';
export type * from './breakdown/breakdown-row.ts';
export { breakdownSentence, pasteProblemSentence, unreadySentence } from './breakdown/breakdown-sentence.ts';
export { classNamed, classWords, workClasses } from './breakdown/class-words.ts';
export { applyEdit } from './breakdown/edit/apply-edit.ts';
export { cellsOfRow, type GridColumn, gridColumns } from './breakdown/edit/cell-values.ts';
export { assignAll, type Edit, fillDown, type RowChanges, type SplitPart } from './breakdown/edit/edit.ts';
export { cellsOfClipboard, editFromPaste, type PasteAsked } from './breakdown/edit/paste.ts';
export {
  type EditHistory,
  inverseBetween,
  inverseOf,
  perform,
  redo,
  startHistory,
  undo,
} from './breakdown/edit/undo.ts';
export type { DepartmentKind } from './breakdown/lexicon/department-kind.ts';
export { departmentKinds } from './breakdown/lexicon/duties.ts';
export { learn, type PastAssignment, type PastAssignments } from './breakdown/propose/past-assignments.ts';
export { type BreakdownAsked, proposeBreakdown } from './breakdown/propose.ts';
export {
  type BreakdownRefusal,
  type BreakdownRefusalCode,
  breakdownRefusals,
  type PasteProblem,
  type PasteProblemCode,
  pasteProblems,
  type UnreadyReason,
  unreadyReasons,
} from './breakdown/refusal.ts';
export { targetsOfWords, targetWords } from './breakdown/target-words.ts';
export { type UnreadyRow, unconfirmedRows, unreadyRows } from './breakdown/unready-rows.ts';
export {
  type ComparedFigure,
  type ComparedIndicator,
  type ComparedTarget,
  type ComparisonRow,
  comparedIndicators,
  comparisonRow,
} from './comparison/comparison-row.ts';
export { comparisonCells, comparisonHeads } from './comparison/comparison-table.ts';
export {
  type FigureCell,
  type FigureColumn,
  type FigureColumnType,
  figureColumns,
  figureRows,
} from './comparison/figure-rows.ts';
export { type Hardness, hardnessOf } from './comparison/hardness.ts';
export { comparedIndicatorNames } from './comparison/indicator-names.ts';
export { abolishUnit, mergeUnit, renameUnit, unitInPlaceOf, unitsOn } from './directory/change-unit.ts';
export type * from './directory/directory.ts';
export { directoryProblemSentence, directorySentence } from './directory/directory-sentence.ts';
export {
  type DirectoryGrids,
  directoryFromGrids,
  headsAt,
  type ReadDirectory,
  type SaidInSheets,
} from './directory/import/directory-from-grids.ts';
export { gridsFromDirectory } from './directory/import/grids-from-directory.ts';
export type { KnownBefore } from './directory/import/known-before.ts';
export { UNKNOWN_SINCE } from './directory/import/people-of-sheet.ts';
export { MOST_ROWS } from './directory/import/read-sheet.ts';
export { standingDirectory } from './directory/import/standing-directory.ts';
export { aliasesIn } from './directory/import/units-of-sheet.ts';
export {
  holderOn,
  holdingsOf,
  isHeldOn,
  leaderPostNamed,
  peopleOf,
  personById,
  postById,
  postsHeldBy,
  postsOf,
  unitById,
} from './directory/posts.ts';
export {
  type DirectoryProblem,
  type DirectoryProblemCode,
  type DirectoryRefusal,
  type DirectoryRefusalCode,
  directoryProblems,
  directoryRefusals,
} from './directory/refusal.ts';
export { succeed, vacate } from './directory/succeed.ts';
export { unitNamed, writtenNames } from './directory/unit-names.ts';
export { converted } from './measurements/convert.ts';
export {
  decideMeasurements,
  type MeasurementsAsked,
  type MeasurementsDecided,
} from './measurements/decide-measurements.ts';
export { evidenceOfMeasurements, type MeasuredEvidence } from './measurements/evidence-of-measurements.ts';
export {
  type Forecast,
  type ForecastMethod,
  forecastOf,
  type NoForecast,
  type Outlook,
} from './measurements/forecast.ts';
export { figureOfCell } from './measurements/import/figure-of-cell.ts';
export {
  type EntryOfSheet,
  type GridRead,
  measurementsFromGrid,
} from './measurements/import/measurements-from-grid.ts';
export {
  countsOf as paceCounts,
  type IndicatorLine,
  type IndicatorYear,
  indicatorYear,
  type PaceCounts,
  worstFirst,
} from './measurements/indicator-year.ts';
export { type MeasuredTarget, type TargetsOfPlan, targetsOfPlan } from './measurements/measured-target.ts';
export {
  type Cumulation,
  cumulations,
  historyOf,
  type Measurement,
  type MeasurementKind,
  measurementsInForce,
  type NewMeasurement,
  slotOf,
} from './measurements/measurement.ts';
export {
  forecastSentence,
  measurementSentence,
  noForecastSentence,
  yardstickSentence,
} from './measurements/measurement-sentence.ts';
export { monthOf, monthText } from './measurements/month.ts';
export type { MonthPoint } from './measurements/month-points.ts';
export { indicatorNamed, type NamedIndicator, namedIndicators } from './measurements/named-indicator.ts';
export { type Pace, type PaceLight, type PaceStanding, paceStandings } from './measurements/pace.ts';
export { defaultPaceParameters, type PaceParameters } from './measurements/pace-parameters.ts';
export {
  type ProposedMeasurement,
  proposedMeasurements,
  type ReportedFigure,
} from './measurements/proposed-measurements.ts';
export type { Publication } from './measurements/publication.ts';
export {
  type MeasurementProblem,
  type MeasurementProblemCode,
  measurementProblems,
} from './measurements/refusal.ts';
export { seriesName } from './measurements/series-name.ts';
export { type YearBeforeAsked, yearBeforePlan } from './measurements/year-before-plan.ts';
export { type Excerpt, excerptOf, placeIn } from './publication/excerpt.ts';
export * from './publication/public-account.ts';
export { type PublicAsked, publicAccountOf } from './publication/public-account-of.ts';
export { publicHistory } from './publication/public-history.ts';
export type * from './publication/public-report.ts';
export { type PublicReportAsked, publicReportOf } from './publication/public-report-of.ts';
export {
  type ClearingRule,
  clearingRules,
  type LinePublication,
  type PublicationStanding,
  publicationOf,
  type RuleOffer,
} from './publication/publication.ts';
export { type ReadOptions, readDocument } from './read-document.ts';
export { READING_SCHEMA, type Reading } from './reading.ts';
export type * from './review/act.ts';
export { decideAct } from './review/decide-act.ts';
export { reviewableCount } from './review/facts-of-kind.ts';
export { foldReview } from './review/fold-review.ts';
export { type ReviewRefusal, type ReviewRefusalCode, reviewRefusals } from './review/refusal.ts';
export { reviewSentence } from './review/review-sentence.ts';
export { reviewedReading } from './review/reviewed-reading.ts';
export { claimedWords } from './review-draft/claimed-words.ts';
export { draftMeasurements } from './review-draft/draft-measurements.ts';
export { reviewDraft, TARGETS_PART } from './review-draft/draft-review.ts';
export { figuresOf, unsourcedFigures } from './review-draft/figures-of.ts';
export { clauseAround, printedWords } from './review-draft/printed-words.ts';
export type * from './review-draft/review-draft.ts';
export { draftSourceSentence, unsupportedSentence } from './review-draft/source-sentence.ts';
export { EARLY_DAYS } from './review-draft/statement-words.ts';
export { type UnsupportedReason, unsupportedReasons } from './review-draft/unsupported-reasons.ts';
export { initialsOf, mayBeInitials } from './search/initials.ts';
export { quotedWords } from './search/quoted-words.ts';
export { foldedForSearch, type Sentence, sentencesOf } from './search/sentences.ts';
export { type JudgedLine, judgedYear, type YearReports } from './series/judged-year.ts';
export type * from './series/series.ts';
export { seriesOf } from './series/series-of.ts';
export { seriesColumns, seriesRows, seriesTable } from './series/series-rows.ts';
export type * from './summary/report-summary.ts';
export { summarise } from './summary/summarise.ts';
export { calendarDay, isCalendarDay } from './table/calendar-day.ts';
export { type Cell, csvLines, type Table, toCsv } from './table/csv.ts';
export { chinaDayOf, dayText } from './table/day-text.ts';
export { ledgerTable } from './table/ledger-table.ts';
export { parseCsv } from './table/parse-csv.ts';
export { summaryTables } from './table/summary-tables.ts';
export { boundWords, quantityKindWords } from './table/words.ts';
export * from './year-account/account-act.ts';
export { type ClaimedLine, claimedLines } from './year-account/claimed-lines.ts';
export {
  type Acting,
  actsOvertaken,
  changedSince,
  decideAccountAct,
  decideAccountActs,
} from './year-account/decide-account-acts.ts';
export { differenceText } from './year-account/difference-text.ts';
export { filterLines, type LineFilter } from './year-account/filter-lines.ts';
export { countsOfLines, foldAccountActs, lineStates } from './year-account/fold-account-acts.ts';
export {
  cumulationOfMeasured,
  type FigureOfMonth,
  figureOfMonth,
  measuredEvidenceText,
  sourceOfMeasured,
} from './year-account/measured-evidence-text.ts';
export type { PromisedMatter } from './year-account/promised-work.ts';
export {
  type YearAccountRefusal,
  type YearAccountRefusalCode,
  yearAccountRefusals,
} from './year-account/refusal.ts';
export { reportName } from './year-account/report-name.ts';
export { type LineTally, type TallyBy, type TallyGroup, tallyLines } from './year-account/tally-lines.ts';
export type * from './year-account/year-account.ts';
export { type AccountReport, type YearAccountAsked, yearAccountOf } from './year-account/year-account-of.ts';
export { yearAccountSentence } from './year-account/year-account-sentence.ts';
export {
  evidenceWords,
  figureWords,
  lineStateWords,
  scheduleWords,
  type TableNames,
  yearAccountTable,
} from './year-account/year-account-table.ts';
