// The words of the drafted review in the language in use.
import { useWords } from '../words-context.tsx';
import { draftEn } from './en.ts';
import { type DraftWords, draftZh } from './zh.ts';

export function useDraftWords(): DraftWords {
  return useWords().language === 'zh' ? draftZh : draftEn;
}
