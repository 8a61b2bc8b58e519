// What kind of thing a phrase names, by its last noun.
import {
  ABSTRACT_NOUNS,
  EVENT_NOUNS,
  FACILITY_NOUNS,
  LANDSCAPE_NOUNS,
  PROCESS_NOUNS,
  TITLE_NOUNS,
  UNDERTAKING_NOUNS,
} from '../lexicon/head-nouns.ts';
import { wordIndex } from '../lexicon/word-index.ts';

export type NounKind = 'facility' | 'landscape' | 'title' | 'event' | 'undertaking' | 'process' | 'abstract';

const KINDS: readonly (readonly [NounKind, readonly string[]])[] = [
  ['facility', FACILITY_NOUNS],
  ['landscape', LANDSCAPE_NOUNS],
  ['title', TITLE_NOUNS],
  ['event', EVENT_NOUNS],
  ['undertaking', UNDERTAKING_NOUNS],
  ['process', PROCESS_NOUNS],
  ['abstract', ABSTRACT_NOUNS],
];
const NOUNS = wordIndex<NounKind>(KINDS.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));

/** Kind of the noun that ends `[start, end)`, null for a word in no list; brackets behind the noun are passed over. */
export function nounKindAt(text: string, start: number, end: number): NounKind | null {
  const bracket = text[end - 1] === '）' ? text.lastIndexOf('（', end) : -1;
  const last = bracket > start ? bracket : end;
  return NOUNS.endingAt(text, last, start)?.value ?? null;
}
