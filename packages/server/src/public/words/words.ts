import { en } from './en.ts';
import { type PublicWords, zh } from './zh.ts';

export type { PublicWords };

export const wordsOf = (language: 'zh' | 'en'): PublicWords => (language === 'en' ? en : zh);
