// The words of 公开 in the language in use.
import { useWords } from '../words-context.tsx';
import { publicationEn } from './en.ts';
import { type PublicationWords, publicationZh } from './zh.ts';

export function usePublicationWords(): PublicationWords {
  return useWords().language === 'zh' ? publicationZh : publicationEn;
}
