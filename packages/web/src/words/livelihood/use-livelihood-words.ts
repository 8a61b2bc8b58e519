// The words of livelihood projects in the language in use.
import { useWords } from '../words-context.tsx';
import { livelihoodEn } from './en.ts';
import { type LivelihoodWords, livelihoodZh } from './zh.ts';

export function useLivelihoodWords(): LivelihoodWords {
  return useWords().language === 'zh' ? livelihoodZh : livelihoodEn;
}
