// Every call of the API, in the order in which its description lists them.
import { deleteAccountTotp } from './accounts/delete-account-totp.ts';
import { listAccounts } from './accounts/list-accounts.ts';
import { patchAccount } from './accounts/patch-account.ts';
import { postAccount } from './accounts/post-account.ts';
import { postAccountPassword } from './accounts/post-account-password.ts';
import { postAccountUnlock } from './accounts/post-account-unlock.ts';
import { exportAudit } from './audit/export-audit.ts';
import { getAudit } from './audit/get-audit.ts';
import { verifyAudit } from './audit/verify-audit.ts';
import { getBreakdown } from './breakdown/get-breakdown.ts';
import { getBreakdownDocuments } from './breakdown/get-breakdown-documents.ts';
import { postImport } from './breakdown/post-import.ts';
import { postIssue } from './breakdown/post-issue.ts';
import { postBreakdownMatters } from './breakdown/post-matters.ts';
import { putBreakdown } from './breakdown/put-breakdown.ts';
import { getBulletin } from './bulletins/get-bulletin.ts';
import { getBulletinDocx } from './bulletins/get-bulletin-docx.ts';
import { listBulletins } from './bulletins/list-bulletins.ts';
import { postIssueBulletin } from './bulletins/post-issue-bulletin.ts';
import { putBulletin } from './bulletins/put-bulletin.ts';
import { getCalendar } from './calendar/get-calendar.ts';
import { postCalendarDays } from './calendar/post-calendar-days.ts';
import { postCalendarNotice } from './calendar/post-calendar-notice.ts';
import { deleteGovernment } from './directory/delete-government.ts';
import { getDirectory } from './directory/get-directory.ts';
import { getDirectorySheets } from './directory/get-directory-sheets.ts';
import { getMerger } from './directory/get-merger.ts';
import { listGovernments } from './directory/list-governments.ts';
import { listMattersToTakeOver } from './directory/list-matters-to-take-over.ts';
import { postDirectorySheets } from './directory/post-directory-sheets.ts';
import { postDirectoryWorkbook } from './directory/post-directory-workbook.ts';
import { postSuccession } from './directory/post-succession.ts';
import { putDirectory } from './directory/put-directory.ts';
import { putGovernment } from './directory/put-government.ts';
import { getAgenda } from './dispatch/get-agenda.ts';
import { getMinutes } from './dispatch/get-minutes.ts';
import { getSession } from './dispatch/get-session.ts';
import { listSessions } from './dispatch/list-sessions.ts';
import { patchSession } from './dispatch/patch-session.ts';
import { postClose } from './dispatch/post-close.ts';
import { postDecision } from './dispatch/post-decision.ts';
import { postSession } from './dispatch/post-session.ts';
import { getHealth } from './get-health.ts';
import { getLedgerCsv } from './get-ledger-csv.ts';
import { getReport } from './get-report.ts';
import { getReportFile } from './get-report-file.ts';
import { getSummary } from './get-summary.ts';
import { getIndicators } from './indicators/get-indicators.ts';
import { getIndicatorsWorkbook } from './indicators/get-indicators-workbook.ts';
import { indicatorSettingsRoutes } from './indicators/indicator-settings.ts';
import { postIndicatorsImport } from './indicators/post-indicators-import.ts';
import { postMeasurements } from './indicators/post-measurements.ts';
import { listEvents } from './list-events.ts';
import { listReports } from './list-reports.ts';
import { getLivelihoodDocuments } from './livelihood/get-livelihood-documents.ts';
import { getLivelihoodFile } from './livelihood/get-livelihood-file.ts';
import { getLivelihoodRound } from './livelihood/get-round.ts';
import { listLivelihoodRounds } from './livelihood/list-rounds.ts';
import { postLivelihoodBallot } from './livelihood/post-ballot.ts';
import { postHandOver } from './livelihood/post-hand-over.ts';
import { postLivelihoodProposal } from './livelihood/post-proposal.ts';
import { postLivelihoodRound } from './livelihood/post-round.ts';
import { postRoundAct } from './livelihood/post-round-act.ts';
import { postRoundCheck } from './livelihood/post-round-check.ts';
import { postUrnCount } from './livelihood/post-urn-count.ts';
import { postWithdrawal } from './livelihood/post-withdrawal.ts';
import { getBoard } from './matters/get-board.ts';
import { getBurden } from './matters/get-burden.ts';
import { getChoices } from './matters/get-choices.ts';
import { getCockpit } from './matters/get-cockpit.ts';
import { getDues } from './matters/get-dues.ts';
import { getEvidence } from './matters/get-evidence.ts';
import { getMatter } from './matters/get-matter.ts';
import { getMattersTable } from './matters/get-matters-table.ts';
import { getSlipDocx } from './matters/get-slip-docx.ts';
import { getTodo } from './matters/get-todo.ts';
import { getUnitScores } from './matters/get-unit-scores.ts';
import { listMatters } from './matters/list-matters.ts';
import { noticeRoutes } from './matters/notices.ts';
import { postBulkCommand } from './matters/post-bulk-command.ts';
import { postCommand } from './matters/post-command.ts';
import { postEvidence } from './matters/post-evidence.ts';
import { postGiveDown } from './matters/post-give-down.ts';
import { postMatter } from './matters/post-matter.ts';
import { postTakeOver } from './matters/post-take-over.ts';
import { listMechanisms } from './mechanisms/list-mechanisms.ts';
import { putSettings } from './mechanisms/put-settings.ts';
import { postAct } from './post-act.ts';
import { postReading } from './post-reading.ts';
import { postReadingSummary } from './post-reading-summary.ts';
import { postReport } from './post-report.ts';
import { getPublicAccount } from './public/get-public-account.ts';
import { getPublicData } from './public/get-public-data.ts';
import { getPublicGovernment } from './public/get-public-government.ts';
import { getPublicHome } from './public/get-public-home.ts';
import { getPublicPromise } from './public/get-public-promise.ts';
import { search } from './search.ts';
import { getComparison } from './series/get-comparison.ts';
import { getSeries } from './series/get-series.ts';
import { postPassword } from './session/post-password.ts';
import { postTotp } from './session/post-totp.ts';
import { sessionRoutes } from './session/session.ts';
import { getReplyDocx } from './suggestions/get-reply-docx.ts';
import { getSuggestionStatistics } from './suggestions/get-suggestion-statistics.ts';
import { getSuggestionsTable } from './suggestions/get-suggestions-table.ts';
import { listSuggestions } from './suggestions/list-suggestions.ts';
import { mySuggestionRoutes } from './suggestions/my-suggestions.ts';
import { postSuggestionSheet } from './suggestions/post-sheet.ts';
import { postSuggestion } from './suggestions/post-suggestion.ts';
import { getAccountHistory } from './year-accounts/get-account-history.ts';
import { getPublication } from './year-accounts/get-publication.ts';
import { getReviewDraft } from './year-accounts/get-review-draft.ts';
import { getYearAccount } from './year-accounts/get-year-account.ts';
import { getYearAccountDocuments } from './year-accounts/get-year-account-documents.ts';
import { getYearAccountFiles } from './year-accounts/get-year-account-files.ts';
import { getYearLine } from './year-accounts/get-year-line.ts';
import { listYears } from './year-accounts/list-years.ts';
import { postAccountActs } from './year-accounts/post-account-acts.ts';

export const routes = [
  postReading,
  postReadingSummary,
  listReports,
  postReport,
  getReport,
  getReportFile,
  getSummary,
  getLedgerCsv,
  listEvents,
  postAct,
  search,
  getSeries,
  getComparison,
  sessionRoutes,
  postPassword,
  postTotp,
  getBreakdown,
  putBreakdown,
  postIssue,
  postImport,
  postBreakdownMatters,
  getBreakdownDocuments,
  listMatters,
  postMatter,
  getMattersTable,
  getMatter,
  postCommand,
  postBulkCommand,
  postGiveDown,
  postTakeOver,
  getSlipDocx,
  postEvidence,
  getEvidence,
  getChoices,
  getTodo,
  noticeRoutes,
  getBoard,
  getCockpit,
  getDues,
  getBurden,
  getUnitScores,
  listSuggestions,
  postSuggestion,
  postSuggestionSheet,
  getSuggestionStatistics,
  getSuggestionsTable,
  getReplyDocx,
  mySuggestionRoutes,
  listSessions,
  postSession,
  getSession,
  patchSession,
  postDecision,
  postClose,
  getAgenda,
  getMinutes,
  listBulletins,
  getBulletin,
  putBulletin,
  postIssueBulletin,
  getBulletinDocx,
  listYears,
  getYearAccount,
  getYearAccountFiles,
  getYearAccountDocuments,
  getReviewDraft,
  getYearLine,
  getAccountHistory,
  postAccountActs,
  getPublication,
  indicatorSettingsRoutes,
  getIndicators,
  postMeasurements,
  postIndicatorsImport,
  getIndicatorsWorkbook,
  listLivelihoodRounds,
  postLivelihoodRound,
  getLivelihoodRound,
  postRoundAct,
  postRoundCheck,
  postHandOver,
  postUrnCount,
  postLivelihoodProposal,
  postWithdrawal,
  postLivelihoodBallot,
  getLivelihoodFile,
  getLivelihoodDocuments,
  listMechanisms,
  putSettings,
  listAccounts,
  postAccount,
  patchAccount,
  postAccountPassword,
  postAccountUnlock,
  deleteAccountTotp,
  listGovernments,
  getMerger,
  listMattersToTakeOver,
  putGovernment,
  deleteGovernment,
  getDirectory,
  getDirectorySheets,
  putDirectory,
  postDirectorySheets,
  postDirectoryWorkbook,
  postSuccession,
  getCalendar,
  postCalendarDays,
  postCalendarNotice,
  getAudit,
  exportAudit,
  verifyAudit,
  getHealth,
  getPublicHome,
  getPublicGovernment,
  getPublicAccount,
  getPublicData,
  getPublicPromise,
];
