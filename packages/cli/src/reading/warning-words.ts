// A warning in the language of whoever reads it; in the document it stands in Chinese.
import { type Warning, warningSentence } from '@luoshi/grammar';
import { type SourceWarning, sentenceOf } from '@luoshi/reader';
import type { Language } from '../language.ts';

/** Warnings of the grammar have a code only, those of the reader facts beside it. */
export function warningWords(warning: Warning, language: Language): string {
  return warningSentence(warning.code, language) ?? sentenceOf(warning as Warning & SourceWarning, language);
}
