import { yearAccountEn } from '../messages/year-account-en.ts';
import { yearAccountZh } from '../messages/year-account-zh.ts';
import type { YearAccountRefusal } from './refusal.ts';

/** Why there is no account of a year, or an act on a line is not recorded, and what to do. */
export const yearAccountSentence = ({ code, facts }: YearAccountRefusal, language: 'zh' | 'en'): string =>
  ({ zh: yearAccountZh, en: yearAccountEn })[language][code](facts);
