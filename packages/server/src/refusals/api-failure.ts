// A refusal on its way to the caller: whichever room said no, one shape.
import {
  type AccountRefusal,
  accountRefusals,
  accountSentence,
  type DirectoryRefusal,
  directoryRefusals,
  directorySentence,
  type ReviewRefusal,
  reviewRefusals,
  reviewSentence,
  type YearAccountRefusal,
  yearAccountRefusals,
  yearAccountSentence,
} from '@luoshi/ledger';
import { type CalendarRefusal, calendarRefusals, calendarSentence } from '@luoshi/mechanisms';
import { type Refusal as ReadRefusal, type RefusalCode as ReadRefusalCode, sentenceOf } from '@luoshi/reader';
import { type SecretsUnavailable, type StoreRefusal, storeRefusals, storeSentence } from '@luoshi/store';
import type { ApiError } from '../api/error.ts';
import { type ApiRefusalCode, apiRefusals, type RefusalFacts } from './codes.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Thrown inside a route and answered at one place, the error handler. `body` may carry more than the error. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly body: ApiError;

  constructor(status: number, body: ApiError) {
    super(body.error.code);
    this.name = 'ApiFailure';
    this.status = status;
    this.body = body;
  }
}

/** A refusal of the API itself. */
export function apiFailure(code: ApiRefusalCode, facts: RefusalFacts = {}): ApiFailure {
  return new ApiFailure(apiRefusals[code].status, { error: { code, zh: zh[code](facts), en: en[code](facts), facts } });
}

/** A file the reader refuses: too large is 413, a format we do not read 415, anything else about its contents 422. */
export function readFailure(refusal: ReadRefusal): ApiFailure {
  const statuses: Partial<Record<ReadRefusalCode, number>> = {
    'file-too-large': 413,
    'unknown-format': 415,
    'not-what-its-name-says': 415,
  };
  const { code, facts } = refusal;
  const error = { code, zh: sentenceOf(refusal, 'zh'), en: sentenceOf(refusal, 'en'), facts };
  return new ApiFailure(statuses[code] ?? 422, { error });
}

export function reviewFailure(refusal: ReviewRefusal, more: object = {}): ApiFailure {
  const { code, facts } = refusal;
  const error = { code, zh: reviewSentence(refusal, 'zh'), en: reviewSentence(refusal, 'en'), facts };
  return new ApiFailure(reviewRefusals[code].status, { error, ...more });
}

export function storeFailure(refusal: StoreRefusal): ApiFailure {
  const { code, facts } = refusal;
  const error = { code, zh: storeSentence(refusal, 'zh'), en: storeSentence(refusal, 'en'), facts };
  return new ApiFailure(storeRefusals[code].status, { error });
}

/** The key of sealed secrets is not here; its facts stay here, for they may name a folder. */
export function secretsFailure({ code, zh, en }: SecretsUnavailable): ApiFailure {
  return new ApiFailure(503, { error: { code, zh, en, facts: {} } });
}

export function calendarFailure(refusal: CalendarRefusal): ApiFailure {
  const { code, facts } = refusal;
  const error = { code, zh: calendarSentence(refusal, 'zh'), en: calendarSentence(refusal, 'en'), facts };
  return new ApiFailure(calendarRefusals[code].status, { error });
}

/** A refused change of a directory: the ledger's, not the store's. */
export const isOfLedger = (refusal: DirectoryRefusal | StoreRefusal): refusal is DirectoryRefusal =>
  refusal.code in directoryRefusals;

export function directoryFailure(refusal: DirectoryRefusal): ApiFailure {
  const { code, facts } = refusal;
  const error = { code, zh: directorySentence(refusal, 'zh'), en: directorySentence(refusal, 'en'), facts };
  return new ApiFailure(directoryRefusals[code].status, { error });
}

/** Two reports that give no account. */
export function accountFailure(refusal: AccountRefusal): ApiFailure {
  const { code, facts } = refusal;
  const error = { code, zh: accountSentence(refusal, 'zh'), en: accountSentence(refusal, 'en'), facts };
  return new ApiFailure(accountRefusals[code].status, { error });
}

/** A year without account, or an act on one that does not stand. */
export function yearAccountFailure(refusal: YearAccountRefusal, more: object = {}): ApiFailure {
  const { code, facts } = refusal;
  const error = { code, zh: yearAccountSentence(refusal, 'zh'), en: yearAccountSentence(refusal, 'en'), facts };
  return new ApiFailure(yearAccountRefusals[code].status, { error, ...more });
}
