// What a refusal of the kernel says to a person, in Chinese or English.
import type { MatterRefusal } from '../kernel/refusal.ts';
import { matterEn } from './matter-en.ts';
import { matterZh } from './matter-zh.ts';

export function matterSentence({ code, facts }: MatterRefusal, language: 'zh' | 'en'): string {
  return { zh: matterZh, en: matterEn }[language][code](facts);
}
