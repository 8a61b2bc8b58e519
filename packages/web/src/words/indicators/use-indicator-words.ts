// The words of 指标 in the language in use.
import { useWords } from '../words-context.tsx';
import { indicatorsEn } from './en.ts';
import { type IndicatorWords, indicatorsZh } from './zh.ts';

export function useIndicatorWords(): IndicatorWords {
  return useWords().language === 'zh' ? indicatorsZh : indicatorsEn;
}
