// The words of 历年、各县 in the language in use.
import { useWords } from '../words-context.tsx';
import { seriesEn } from './en.ts';
import { type SeriesWords, seriesZh } from './zh.ts';

export function useSeriesWords(): SeriesWords {
  return useWords().language === 'zh' ? seriesZh : seriesEn;
}
