// What a refusal of a livelihood round says to a person, in Chinese or English.
import type { RoundRefusal } from '../livelihood/refusal.ts';
import { roundEn } from './round-en.ts';
import { roundZh } from './round-zh.ts';

export function roundSentence({ code, facts }: RoundRefusal, language: 'zh' | 'en'): string {
  return { zh: roundZh, en: roundEn }[language][code](facts);
}
