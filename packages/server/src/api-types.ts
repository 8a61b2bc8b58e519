// What the API says, as types for callers that compile against it. Nothing here runs.
export type { Act, LedgerRow, Reading, ReportSummary, ReviewEvent, ReviewProgress, ReviewState } from '@luoshi/ledger';
export type { ApiError } from './api/error.ts';
export type { Health } from './api/health.ts';
export type { Imported, ReportDetail, ReportItem, ReportList } from './api/report.ts';
export type { Acted, ActRequest, Conflict, EventList } from './api/review.ts';
export type { SearchAnswer, SearchHit } from './api/search.ts';
export type { Ability, Session, SignIn } from './api/session.ts';
