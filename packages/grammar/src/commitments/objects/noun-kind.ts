// What kind of thing a phrase names, by its last noun.
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
import { wordIndex } from '../lexicon/word-index.ts';

export type NounKind =
  | 'facility'
  | 'landscape'
  | 'title'
  | 'event'
  | 'undertaking'
  | 'process'
  | 'document'
  | 'abstract';

const KINDS: readonly (readonly [NounKind, readonly string[]])[] = [
  ['facility', FACILITY_NOUNS],
  ['landscape', LANDSCAPE_NOUNS],
  ['title', TITLE_NOUNS],
  ['event', EVENT_NOUNS],
  ['undertaking', UNDERTAKING_NOUNS],
  ['process', PROCESS_NOUNS],
  ['document', DOCUMENT_NOUNS],
  ['abstract', ABSTRACT_NOUNS],
];
const NOUNS = wordIndex<NounKind>(KINDS.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));

/** “稳外贸九条”, “促消费12条”: a paper goes by how many points it has. */
const NUMBERED_PAPER = /“[^“”]{2,14}(?:\d{1,3}|[一二三四五六七八九十]{1,3})条”$/u;

/**
 * Kind of the noun that ends `[start, end)`, null for a word in no list. Brackets behind the noun, the quotation mark
 * around it and the words that only say it is being built are passed over.
 */
export function nounKindAt(text: string, start: number, end: number): NounKind | null {
  let last = end;
  for (const idle of ['任务', '建设', '工作', '发展', '基础设施', '基础'])
    if (last - start > 3 && text.endsWith(idle, last) && !text.endsWith('目标任务', last)) last -= idle.length;
  if (text[last - 1] === '）') last = Math.max(text.lastIndexOf('（', last), start);
  if (NUMBERED_PAPER.test(text.slice(start, last))) return 'document';
  if (text[last - 1] === '”') last--;
  return NOUNS.endingAt(text, last, start)?.value ?? null;
}
