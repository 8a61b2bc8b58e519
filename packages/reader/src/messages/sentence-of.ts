// The sentence of a refusal or a warning in the reader's language.
import type { Refusal, SourceWarning } from '../source.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

const languages = { zh, en };

/** One sentence saying what happened and what the person can do next. */
export function sentenceOf(problem: Refusal | SourceWarning, language: 'zh' | 'en'): string {
  return languages[language][problem.code](problem.facts);
}
