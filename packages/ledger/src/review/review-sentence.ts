import { en } from '../messages/en.ts';
import { zh } from '../messages/zh.ts';
import type { ReviewRefusal } from './refusal.ts';

/** What a refusal says to a person, in Chinese or English. */
export function reviewSentence({ code, facts }: ReviewRefusal, language: 'zh' | 'en'): string {
  return { zh, en }[language][code](facts);
}
