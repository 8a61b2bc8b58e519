import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';
import type { StoreRefusal } from './refusal.ts';

/** What a refusal of the store says to a person, in Chinese or English. */
export function storeSentence({ code, facts }: StoreRefusal, language: 'zh' | 'en'): string {
  return { zh, en }[language][code](facts);
}
