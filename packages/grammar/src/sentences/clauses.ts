// Plain text into sentences and their clauses; quotes and brackets are not cut open.
import { isDigit } from '../numerals/arabic.ts';
import type { PlainText } from '../text/plain-text.ts';
import { isIdeograph } from '../text/space.ts';

/** A run of plain text without its closing mark. Positions are plain positions. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** The mark behind it: ， ； 。 ： ！ ？ or a line end; empty at the end of the text. */
  readonly mark: string;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of its first clause, and behind its last. */
  readonly firstClause: number;
  readonly endClause: number;
}

export interface Sentences {
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Sentence[];
}

const COMMA = 0xff0c;
const SEMICOLON = 0xff1b;
const COLON = 0xff1a;
const STOP = 0x3002;
const EXCLAIM = 0xff01;
const QUESTION = 0xff1f;
const LINE_END = 10;

/** A quotation or bracket longer than this is not taken for one: its closing mark was lost. */
const LONGEST_ENCLOSED = 60;
const CLOSING = new Map<number, number>(
  [
    ['“', '”'],
    ['‘', '’'],
    ['（', '）'],
    ['《', '》'],
    ['「', '」'],
    ['【', '】'],
  ].map(([open, close]) => [(open as string).charCodeAt(0), (close as string).charCodeAt(0)]),
);

/** Cuts the text: clauses at ，；：。！？ and line ends (never at a colon between digits); sentences at 。！？ and line ends. */
export function cutSentences(plain: PlainText): Sentences {
  const { chars } = plain;
  const clauses: Clause[] = [];
  const sentences: Sentence[] = [];
  let clauseStart = 0;
  let sentenceStart = 0;
  let firstClause = 0;
  const closeClause = (at: number) => {
    if (at > clauseStart)
      clauses.push({ start: clauseStart, end: at, sentence: sentences.length, mark: chars[at] ?? '' });
    clauseStart = at + 1;
  };
  const closeSentence = (at: number) => {
    closeClause(at);
    if (clauses.length > firstClause) {
      sentences.push({ start: sentenceStart, end: at, firstClause, endClause: clauses.length });
    }
    sentenceStart = at + 1;
    firstClause = clauses.length;
  };
  for (let i = 0; i < chars.length; i++) {
    const unit = chars.charCodeAt(i);
    if (isIdeograph(unit)) continue;
    if (unit > 0x2000 && CLOSING.has(unit)) i = behindEnclosed(chars, i, CLOSING.get(unit) as number);
    else if (unit === COMMA || unit === SEMICOLON) closeClause(i);
    else if (unit === COLON && !isBetweenDigits(chars, i)) closeClause(i);
    else if (unit === STOP || unit === EXCLAIM || unit === QUESTION || unit === LINE_END) closeSentence(i);
  }
  closeSentence(chars.length);
  return { clauses, sentences };
}

/** 15.1：42.6：42.3 is one figure. */
function isBetweenDigits(chars: string, at: number): boolean {
  return isDigit(chars.charCodeAt(at - 1)) && isDigit(chars.charCodeAt(at + 1));
}

/** Position of the closing mark of what opens at `start`; `start` itself when there is none near. */
function behindEnclosed(chars: string, start: number, closing: number): number {
  const last = Math.min(chars.length, start + LONGEST_ENCLOSED);
  for (let i = start + 1; i < last; i++) {
    const unit = chars.charCodeAt(i);
    if (unit === closing) return i;
    if (unit === LINE_END) return start;
  }
  return start;
}

/** Index of the clause that holds the plain position, or of the first behind it. */
export function clauseAt(clauses: readonly Clause[], position: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle] as Clause).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
