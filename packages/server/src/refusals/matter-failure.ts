// Refusals of the kernel, of the store's matters and of documents on their way to the caller.
import { type DocumentsRefusal, documentsRefusals, documentsSentence } from '@luoshi/documents';
import { type MatterRefusal, matterRefusals, matterSentence } from '@luoshi/mechanisms';
import { type StoreRefusal, storeRefusals, storeSentence } from '@luoshi/store';
import type { ApiError } from '../api/error.ts';
import { ApiFailure } from './api-failure.ts';

/** `more` goes out beside the error, such as what changed since the caller looked. */
export function matterFailure(refusal: MatterRefusal | StoreRefusal, more: object = {}): ApiFailure {
  const status = isOfKernel(refusal) ? matterRefusals[refusal.code].status : storeRefusals[refusal.code].status;
  return new ApiFailure(status, { error: matterError(refusal), ...more });
}

/** The refusal as an answer carries it. */
export function matterError(refusal: MatterRefusal | StoreRefusal): ApiError['error'] {
  const { code, facts } = refusal;
  const said = (language: 'zh' | 'en') =>
    isOfKernel(refusal) ? matterSentence(refusal, language) : storeSentence(refusal, language);
  return { code, zh: said('zh'), en: said('en'), facts };
}

export function documentsFailure(refusal: DocumentsRefusal): ApiFailure {
  const { code, facts } = refusal;
  const error = { code, zh: documentsSentence(refusal, 'zh'), en: documentsSentence(refusal, 'en'), facts };
  return new ApiFailure(documentsRefusals[code].status, { error });
}

const isOfKernel = (refusal: MatterRefusal | StoreRefusal): refusal is MatterRefusal => refusal.code in matterRefusals;
