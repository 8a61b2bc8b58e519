// The sentence of a warning in the reader's language.
import { WARNING_CODES, type WarningCode } from './codes.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

const LANGUAGES = { zh, en };

/** The sentence for a warning's code; null for a code that is not the grammar's. */
export function warningSentence(code: string, language: 'zh' | 'en'): string | null {
  return Object.hasOwn(WARNING_CODES, code) ? LANGUAGES[language][code as WarningCode] : null;
}
