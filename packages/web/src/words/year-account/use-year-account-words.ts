// The words of the year's account in the language in use.
import { useWords } from '../words-context.tsx';
import { yearAccountEn } from './en.ts';
import { type YearAccountWords, yearAccountZh } from './zh.ts';

export function useYearAccountWords(): YearAccountWords {
  return useWords().language === 'zh' ? yearAccountZh : yearAccountEn;
}
