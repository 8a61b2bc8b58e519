// Refusals and problems as sentences, in Chinese or English.
import type { Problem } from '../import/problem.ts';
import { en } from './en.ts';
import type { DocumentsRefusal } from './refusal.ts';
import { zh } from './zh.ts';

/** What a refusal of this package says to a person. */
export function documentsSentence({ code, facts }: DocumentsRefusal, language: 'zh' | 'en'): string {
  return { zh, en }[language].refusals[code](facts);
}

/** What a problem of an import says, beginning with its place: sheet, row and column. */
export function problemSentence(problem: Problem, language: 'zh' | 'en'): string {
  const messages = { zh, en }[language];
  return `${messages.place(problem)}${messages.problems[problem.code](problem.facts)}`;
}
