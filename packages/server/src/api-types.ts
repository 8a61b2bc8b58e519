// What the API says, as types for callers that compile against it. Nothing here runs.
export type { Act, LedgerRow, Reading, ReportSummary, ReviewEvent, ReviewProgress, ReviewState } from '@luoshi/ledger';
export type {
  AccountChangeRequest,
  AccountItem,
  AccountList,
  AccountWithPassword,
  NewAccountRequest,
} from './api/account.ts';
export type { AuditChecked, AuditList } from './api/audit.ts';
export type { BreakdownAnswer, BreakdownSave, ImportPreview, OpenFromBreakdown } from './api/breakdown.ts';
export type { CalendarAnswer, CalendarDaysRequest, CalendarNoticeRequest, NoticeAnswer } from './api/calendar.ts';
export type { Choices } from './api/choices.ts';
export type { CommandOffer, FormField } from './api/command-offer.ts';
export type {
  DirectoryAnswer,
  DirectoryChangeRequest,
  DirectoryGrid,
  DirectoryRequest,
  DirectorySheetsAnswer,
  DirectorySheetsRequest,
  GovernmentList,
  GovernmentRequest,
} from './api/directory.ts';
export type {
  Bulletin,
  BulletinSave,
  Bulletins,
  Decided,
  DispatchSession,
  DispatchSessions,
  DispatchUpdate,
  NewDecision,
  NewDispatchSession,
} from './api/dispatch.ts';
export type { ApiError } from './api/error.ts';
export type { Health } from './api/health.ts';
export type {
  IndicatorItem,
  Indicators,
  MeasurementEntry,
  MeasurementItem,
  MeasurementsImport,
  MeasurementsRefusedAnswer,
  NewMeasurementsRequest,
} from './api/indicator.ts';
export type { IndicatorSettings } from './api/indicator-settings.ts';
export type {
  LivelihoodItem,
  LivelihoodProgress,
  LivelihoodRound,
  LivelihoodRounds,
  LivelihoodSitting,
  RoundCheck,
} from './api/livelihood.ts';
export type {
  BallotRequest,
  HandOverRequest,
  NewRound,
  ProposalRequest,
  RoundActRequest,
} from './api/livelihood-act.ts';
export type { Evidence, MatterDetail, MatterFilterQuery, MatterItem, MatterPage } from './api/matter.ts';
export type {
  BulkCommandRequest,
  BulkOutcome,
  CommandDone,
  CommandRequest,
  GiveDownRequest,
  MatterOvertaken,
  NewMatterRequest,
  OpenedMatters,
  TakeOverRequest,
} from './api/matter-command.ts';
export type { MechanismList, MechanismSettings, MechanismView } from './api/mechanism.ts';
export type { MattersToTakeOver, Merger } from './api/merger.ts';
export type { LeaderName, UnitName } from './api/named.ts';
export type { PublicationAnswer, PublicationLine } from './api/publication.ts';
export type { Imported, ReportDetail, ReportItem, ReportList } from './api/report.ts';
export type { Acted, ActRequest, Conflict, EventList } from './api/review.ts';
export type { ReviewDraftAnswer, ReviewDraftSource, ReviewDraftStatement } from './api/review-draft.ts';
export type { SearchAnswer, SearchHit } from './api/search.ts';
export type { GovernmentSeries, GovernmentsOfYear } from './api/series.ts';
export type { Ability, PasswordChange, Session, SignIn, TotpAnswer, TotpStep } from './api/session.ts';
export type { SubmissionDetail } from './api/submission.ts';
export type {
  MySuggestion,
  MySuggestions,
  NewSuggestionRequest,
  RegisteredSuggestion,
  RegisterPreview,
  SuggestionFilterQuery,
  SuggestionItem,
  SuggestionPage,
  SuggestionStatistics,
} from './api/suggestion.ts';
export type { Board, Burden, Cockpit, Dues, Notices, Todo, TodoCard, UnitScores } from './api/work-lists.ts';
export type {
  AccountActed,
  AccountActsRequest,
  AccountConflict,
  AccountFilterQuery,
  AccountHistory,
  AccountYears,
  YearAccountAnswer,
  YearAccountEvent,
  YearAccountLine,
  YearAccountTally,
  YearLineAnswer,
} from './api/year-account.ts';
