// The words of 建议提案 in the language in use.
import { useWords } from '../words-context.tsx';
import { suggestionsEn } from './en.ts';
import { type SuggestionWords, suggestionsZh } from './zh.ts';

export function useSuggestionWords(): SuggestionWords {
  return useWords().language === 'zh' ? suggestionsZh : suggestionsEn;
}
