// A reading's sentences as they are searched across reports.
import type { Span } from '@luoshi/grammar';
import type { Reading } from '../reading.ts';
import { softLineEnds } from './line-ends.ts';

/** A sentence at its place. `words` has no white space and nothing the reader kept out; `folded` is what searching compares. */
export interface Sentence extends Span {
  readonly words: string;
  readonly folded: string;
}

/** Longest sentence kept as one (UTF-16 code units of source); a text without full stops is cut so. */
const longestSentence = 2_000;

/** In text order, not overlapping, none without words. Sentences end at 。！？； and where a paragraph ends. */
export function sentencesOf({ text, omitted }: Pick<Reading['source'], 'text' | 'omitted'>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const soft = softLineEnds(text, omitted);
  let words = '';
  let start = 0;
  let next = 0;
  const close = (end: number) => {
    if (words !== '') sentences.push({ start, end, words, folded: foldedForSearch(words) });
    words = '';
  };
  for (let at = 0; at < text.length; at++) {
    while (next < omitted.length && omitted[next]!.end <= at) next++;
    const skipped = omitted[next];
    if (skipped && skipped.start <= at) {
      at = skipped.end - 1;
      continue;
    }
    const letter = text[at]!;
    if ((letter === '\n' && !soft.has(at)) || at - start >= longestSentence) close(at);
    if (isWhiteSpace(letter)) continue;
    if (words === '') start = at;
    words += letter;
    if (endsSentence.has(letter)) close(at + 1);
  }
  close(text.length);
  return sentences;
}

const endsSentence = new Set(['。', '！', '？', '；']);
const isWhiteSpace = (letter: string): boolean => /\s/.test(letter);

/** Full width and half width, capital and small letters are one to who searches; white space is nothing. */
export const foldedForSearch = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s/g, '');
