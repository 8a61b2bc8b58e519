// The words of 查账 and 系统 in the language in use.
import { useWords } from '../words-context.tsx';
import { supervisionEn } from './en.ts';
import { type SupervisionWords, supervisionZh } from './zh.ts';

export function useSupervisionWords(): SupervisionWords {
  return useWords().language === 'zh' ? supervisionZh : supervisionEn;
}
