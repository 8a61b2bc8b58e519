// A source in words, as a footnote prints it and the page shows it.
import { draftEn, unsupportedEn } from '../messages/draft-en.ts';
import { draftZh, unsupportedZh } from '../messages/draft-zh.ts';
import type { Language } from '../table/words.ts';
import type { DraftSource } from './review-draft.ts';
import type { UnsupportedReason } from './unsupported-reasons.ts';

const sentences = { zh: draftZh, en: draftEn } as const;
const reasons = { zh: unsupportedZh, en: unsupportedEn } as const;

/** With the words quoted, so that every figure of a statement can be found in it. */
export function draftSourceSentence(source: DraftSource, language: Language): string {
  const said = sentences[language][source.kind] as (one: DraftSource) => string;
  return said(source);
}

/** Why nothing can be stated, and what would help. */
export const unsupportedSentence = (reason: UnsupportedReason, language: Language): string => reasons[language][reason];
