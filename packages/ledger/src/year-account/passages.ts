// Places of a report into the whole sentences they stand in, each with its page.
import type { Span } from '@luoshi/grammar';
import type { Reading } from '../reading.ts';
import { type Sentence, sentencesOf } from '../search/sentences.ts';
import type { Passage } from './year-account.ts';

/** The sentences a place touches, as one passage. A place that no sentence holds (it is all white space) stands for itself. */
export function passagesOf({ source }: Reading): (place: Span) => Passage {
  const sentences = sentencesOf(source);
  const hasPages = source.pages.length > 1;
  const pageAt = (at: number): number | null => {
    const found = hasPages ? source.pages.findIndex(({ start, end }) => start <= at && at < end) : -1;
    return found === -1 ? null : found + 1;
  };
  return (place) => {
    const touched: Sentence[] = [];
    for (let at = firstEndingAfter(sentences, place.start); (sentences[at]?.start ?? place.end) < place.end; at++)
      touched.push(sentences[at]!);
    const start = touched[0]?.start ?? place.start;
    const end = touched.at(-1)?.end ?? place.end;
    const text = touched.map(({ words }) => words).join('') || source.text.slice(start, end).replace(/\s/g, '');
    return { start, end, text, page: pageAt(place.start) };
  };
}

/** Sentences are in order, so that halving finds it. */
function firstEndingAfter(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
