// How much of a phrase is not the ordinary vocabulary of work reports: what is left is probably a name.
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import {
  ABSTRACT_NOUNS,
  DOCUMENT_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  LANDSCAPE_NOUNS,
  PROCESS_NOUNS,
  TITLE_NOUNS,
  UNDERTAKING_NOUNS,
} from '../lexicon/head-nouns.ts';
import { wordSet } from '../lexicon/word-index.ts';

const COMMON = wordSet([
  ...COMMON_WORDS,
  ...FACILITY_NOUNS,
  ...LANDSCAPE_NOUNS,
  ...TITLE_NOUNS,
  ...EVENT_NOUNS,
  ...PROCESS_NOUNS,
  ...ABSTRACT_NOUNS,
  ...DOCUMENT_NOUNS,
  ...UNDERTAKING_NOUNS,
]);
const MARKS: ReadonlySet<string> = new Set(' \n\t、，“”‘’（）《》「」【】·—～+-.%0123456789');
/** Last characters of place names: with one unknown character before them they are one (X村, X河). */
const PLACE_SUFFIX = '村镇乡庄屯堡寨沟坡岭山峰河湖江溪泉湾港口桥街路城关店营坪塬峪洼川州县市区岛门';

/** Length of the longest run in `[start, end)` that no common word covers; marks and digits end a run. */
export function longestUnknownRun(text: string, start: number, end: number): number {
  let longest = 0;
  let run = 0;
  for (let at = start; at < end; ) {
    const word = COMMON.at(text, at, end);
    const covered = word !== null || MARKS.has(text[at] as string);
    const isSuffix = run > 0 && (word === null || word.word.length === 1) && PLACE_SUFFIX.includes(text[at] as string);
    if (covered && !isSuffix) {
      run = 0;
      at += word?.word.length ?? 1;
      continue;
    }
    run++;
    at++;
    if (run > longest) longest = run;
  }
  return longest;
}

/** The longest ordinary word at `start` that ends at or before `end`; '' where none does. */
export function ordinaryWordAt(text: string, start: number, end: number): string {
  return COMMON.at(text, start, end)?.word ?? '';
}

/** The longest ordinary word that ends at `end` and begins at or behind `start`; '' where none does. */
export function ordinaryWordBefore(text: string, end: number, start: number): string {
  return COMMON.endingAt(text, end, start)?.word ?? '';
}

/** True where words of two and more characters cover all of `[start, end)`: 城乡, 水利; false for X西, X村. */
export function isOrdinaryWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const word = COMMON.at(text, at, end)?.word;
    if (word === undefined || word.length < 2) return false;
    at += word.length;
  }
  return true;
}
