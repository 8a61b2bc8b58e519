// What went wrong with a call: refused by the server with a sentence in both languages, or never answered.
import type { Words } from '../words/zh.ts';
import type { ApiError, Conflict, MatterOvertaken } from './contract.ts';

export class Failure extends Error {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly refusal: ApiError['error'] | null;
  /** Of a 409 on an act: what others did meanwhile. */
  readonly conflict: Conflict | null;
  /** Of a 409 on a matter: what others did meanwhile. */
  readonly overtaken: MatterOvertaken | null;
  /** The whole answer, for calls that say more than a sentence when they refuse. */
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    const refusal = isApiError(body) ? body.error : null;
    super(refusal?.en ?? `HTTP ${status}`);
    this.status = status;
    this.refusal = refusal;
    this.conflict = status === 409 && isConflict(body) ? body : null;
    this.overtaken = status === 409 && isOvertaken(body) ? body : null;
    this.body = body;
  }
}

/** One sentence for the person, in their language. */
export function sentenceOf(failure: unknown, words: Words): string {
  if (failure instanceof Failure) {
    if (failure.refusal !== null) return failure.refusal[words.language];
    if (failure.status === 0) return words.errors.offline;
    if (failure.status === 413) return words.errors.tooLarge;
  }
  return words.errors.unexpected;
}

function isApiError(body: unknown): body is ApiError {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'zh' in error && 'en' in error;
}

function isConflict(body: unknown): body is Conflict {
  return isApiError(body) && 'since' in body && Array.isArray(body.since) && !('item' in body);
}

function isOvertaken(body: unknown): body is MatterOvertaken {
  return isApiError(body) && 'since' in body && Array.isArray(body.since) && 'item' in body;
}
