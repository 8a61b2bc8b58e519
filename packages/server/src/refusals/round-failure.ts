// Refusals of a round of livelihood projects on their way to the caller.
import { type RoundRefusal, roundRefusals, roundSentence } from '@luoshi/mechanisms/livelihood';
import type { StoreRefusal } from '@luoshi/store';
import type { ApiError } from '../api/error.ts';
import { ApiFailure, storeFailure } from './api-failure.ts';

export function roundFailure(refusal: RoundRefusal | StoreRefusal): ApiFailure {
  if (!isOfRound(refusal)) return storeFailure(refusal);
  return new ApiFailure(roundRefusals[refusal.code].status, { error: roundError(refusal) });
}

/** The refusal as an answer carries it. */
export function roundError(refusal: RoundRefusal): ApiError['error'] {
  const { code, facts } = refusal;
  return { code, zh: roundSentence(refusal, 'zh'), en: roundSentence(refusal, 'en'), facts };
}

const isOfRound = (refusal: RoundRefusal | StoreRefusal): refusal is RoundRefusal => refusal.code in roundRefusals;
