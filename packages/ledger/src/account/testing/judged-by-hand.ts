// A hand-checked table of promises and results, and an account held against it.
import type { Account, AccountLine, Verdict } from '../account.ts';

/** One judgement by a reader. `of`: the promise of which it is a part; `also`: verdicts that are right too. Quotes are squeezed. */
export interface HandLine {
  readonly promise: string;
  readonly of?: string;
  readonly verdict: Verdict;
  readonly result: string | null;
  readonly share?: number;
  readonly also?: readonly Verdict[];
}

export interface Score {
  /** Of the results shown, those that are the promise's. */
  readonly precision: number;
  /** Of the results that a reader found, those shown. */
  readonly recall: number;
  /** Of the hand-checked promises, those with the reader's verdict and result. */
  readonly accuracy: number;
  /** The others, in words. */
  readonly misses: readonly string[];
}

/** White space and the page numbers of a typeset text are no part of a quote. */
export const squeezedQuote = (text: string): string => text.replace(/\s+-\s+\d+\s+-\s+|\s/g, '');

export function scoreOf({ lines }: Account, hand: readonly HandLine[]): Score {
  const open = new Set(lines);
  const count = { shown: 0, right: 0, agreed: 0 };
  const misses: string[] = [];
  for (const asked of hand) {
    const line = [...open].find((one) => isOf(one, asked));
    if (line) open.delete(line);
    const isShown = line !== undefined && line.result !== null && line.verdict !== 'no-data';
    const isRight = isShown && asked.result !== null && saysSame(squeezedQuote(line.result!.text), asked.result);
    const isTolerated = line !== undefined && (asked.also ?? []).includes(line.verdict);
    if (isShown) count.shown++;
    if (isRight || (isShown && isTolerated)) count.right++;
    if (line?.verdict === asked.verdict ? isRight || !isShown : isTolerated) count.agreed++;
    else misses.push(`${asked.promise}: ${asked.verdict}, not ${line?.verdict} (${line?.rule})`);
  }
  const found = hand.filter(({ result }) => result !== null).length;
  return {
    precision: count.right / count.shown,
    recall: count.right / found,
    accuracy: count.agreed / hand.length,
    misses,
  };
}

const saysSame = (shown: string, quoted: string): boolean => shown.includes(quoted) || quoted.includes(shown);

function isOf({ promise }: AccountLine, { promise: quote }: HandLine): boolean {
  const text = squeezedQuote(promise.text);
  return text.includes(quote) || (text.length >= 4 && quote.includes(text));
}
