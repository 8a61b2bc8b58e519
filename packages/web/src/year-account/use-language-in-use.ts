// The words and dates that the cells of a line are written with.
import { useMemo } from 'react';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import type { LanguageInUse } from './line-texts.ts';

export function useLanguageInUse(): LanguageInUse {
  const { language } = useWords();
  const words = useYearAccountWords();
  const { dates } = useSupervisionWords();
  return useMemo(() => ({ code: language, words, time: dates.time }), [language, words, dates]);
}
