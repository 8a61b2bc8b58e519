// A promise as the account table prints it.
import { clauseAround, printedWords, type YearLine } from '@luoshi/ledger';

/** Its words; the whole clause where they are but one of a list that has no figure of its own. */
export function printedPromise({ promise, sentence }: Pick<YearLine, 'promise' | 'sentence'>): string {
  const words = printedWords(promise.text);
  const isObject = promise.id !== promise.fact && promise.value === null;
  const clause = isObject ? clauseAround(words, sentence.text) : words;
  return clause === words ? words : `${words}（${clause}）`;
}
