import { breakdownEn } from '../messages/breakdown-en.ts';
import { breakdownZh } from '../messages/breakdown-zh.ts';
import type { BreakdownRefusal, PasteProblem, UnreadyReason } from './refusal.ts';

const sentences = { zh: breakdownZh, en: breakdownEn } as const;

/** What a refused edit says to a person. */
export const breakdownSentence = ({ code, facts }: BreakdownRefusal, language: 'zh' | 'en'): string =>
  sentences[language][code](facts);

/** What is wrong in a pasted cell, with its row and column in what was copied. */
export function pasteProblemSentence({ code, row, column, facts }: PasteProblem, language: 'zh' | 'en'): string {
  const sentence = sentences[language][code](facts);
  return language === 'zh'
    ? `粘贴内容第${row}行第${column}列：${sentence}`
    : `Pasted row ${row}, column ${column}: ${sentence}`;
}

/** Why a row cannot be issued, and what to do. */
export const unreadySentence = (reason: UnreadyReason, language: 'zh' | 'en'): string =>
  sentences[language][reason]({});
