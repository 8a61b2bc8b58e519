// The words of the next report that a claim is quoted by.
import type { Said } from '../account/account.ts';
import type { Passage } from '../year-account/year-account.ts';
import { clauseAround, printedWords } from './printed-words.ts';

/** The clauses around the result; the whole sentence where the result takes its subject from further off (分别). Without stop. */
export function claimedWords(result: Said, sentence: Passage): string {
  const own = printedWords(result.text);
  if (own.includes('分别')) return printedWords(sentence.text).replace(/[。；！？]$/, '');
  return clauseAround(own, sentence.text);
}
