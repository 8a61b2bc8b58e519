// A promise's or a result's own words with what stands round them in their sentence, and nothing of any other promise.
import type { Span } from '@luoshi/grammar';
import type { Passage } from '../year-account/year-account.ts';

/** Words of a report without white space: `text` is what was said, `before` and `after` belong to no other promise. */
export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** Whether the sentence goes on beyond the excerpt. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Page of the original, where it has pages. */
  readonly page: number | null;
}

/** Words at their place in the source. */
export interface Placed extends Span {
  readonly text: string;
}

interface Asked {
  readonly own: Placed;
  /** Its sentence; null where there is none. */
  readonly sentence: Passage | null;
  /** What is said of other promises anywhere in the same report, of whatever state: cutting at all of them tells nothing of one. */
  readonly others: readonly Placed[];
  /** `sentence`: all that belongs to no other promise. `clause`: no further than the next stop, where others may be told unnoticed. */
  readonly reach: 'sentence' | 'clause';
}

const clauseEnds = /[，,；;：:。！？]/;
const everyClauseEnd = new RegExp(clauseEnds, 'g');

/** The stretch of the sentence from the promise before to the promise behind, less what belongs to their clauses. */
export function excerptOf({ own, sentence, others, reach }: Asked): Excerpt {
  const page = sentence?.page ?? null;
  const words = squeezed(own.text);
  const at = sentence && placeIn(sentence, own);
  if (!sentence || !at) return { before: '', text: words, after: '', isCutBefore: false, isCutAfter: false, page };
  const whole = sentence.text;
  const bounds = boundsIn(sentence, own, at, others, reach);
  const before = bounds ? withoutClauseOfPrevious(whole.slice(bounds.from, at.start), bounds.from > 0) : '';
  const after = bounds ? withoutClauseOfNext(whole.slice(at.end, bounds.to), bounds.to < whole.length) : '';
  return {
    before,
    text: whole.slice(at.start, at.end),
    after,
    isCutBefore: at.start - before.length > 0,
    isCutAfter: at.end + after.length < whole.length,
    page,
  };
}

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** How far the words may go without touching another promise; null where one of them cannot be placed. */
function boundsIn(
  sentence: Passage,
  own: Placed,
  at: Span,
  others: readonly Placed[],
  reach: Asked['reach'],
): { readonly from: number; readonly to: number } | null {
  let { from, to } = reach === 'clause' ? clauseAround(sentence.text, at) : { from: 0, to: sentence.text.length };
  for (const other of others) {
    if (other.end <= sentence.start || other.start >= sentence.end) continue;
    if (other.start === own.start && other.end === own.end) continue;
    const place = placeIn(sentence, other);
    if (!place) return null;
    if (other.start < own.start) from = Math.max(from, Math.min(place.end, at.start));
    if (other.end > own.end) to = Math.min(to, Math.max(place.start, at.end));
  }
  return { from, to };
}

function clauseAround(sentence: string, { start, end }: Span): { readonly from: number; readonly to: number } {
  const stopBefore = Math.max(...[...sentence.slice(0, start).matchAll(everyClauseEnd)].map(({ index }) => index), -1);
  const stopBehind = sentence.slice(end).search(clauseEnds);
  return { from: stopBefore + 1, to: stopBehind === -1 ? sentence.length : end + stopBehind };
}

/**
 * Where words stand in a sentence that has lost its white space and what the reader left out (page numbers): offsets in the
 * sentence's own text. Of several places the one nearest to theirs in the source; null where they go beyond the sentence.
 */
export function placeIn(sentence: Passage, { text, start }: Placed): Span | null {
  const words = squeezed(text);
  const near = start - sentence.start;
  const exact = nearest(sentence.text, words, near);
  return exact === null ? placeAround(sentence.text, words, near) : { start: exact, end: exact + words.length };
}

/** Place of words that something left out stands between, from where they begin to where they end; null where they go beyond the sentence. */
function placeAround(sentence: string, words: string, near: number): Span | null {
  for (let length = words.length - 1; length > 0; length--) {
    const start = nearest(sentence, words.slice(0, length), near);
    if (start === null) continue;
    for (let from = length; from < words.length; from++) {
      const rest = words.slice(from);
      const found = sentence.indexOf(rest, start + length);
      if (found !== -1) return { start, end: found + rest.length };
    }
    return null;
  }
  return null;
}

/** Of several places the one nearest to where the source has the words. */
function nearest(sentence: string, words: string, near: number): number | null {
  let best: number | null = null;
  for (let found = sentence.indexOf(words); found !== -1; found = sentence.indexOf(words, found + 1))
    if (best === null || Math.abs(found - near) < Math.abs(best - near)) best = found;
  return best;
}

/** Up to the first stop the words belong to the promise before. */
function withoutClauseOfPrevious(words: string, isBounded: boolean): string {
  const stop = isBounded ? words.search(clauseEnds) : -1;
  return words.slice(stop + 1).replace(/^、/, '');
}

/** From the last stop on the words belong to the promise behind. */
function withoutClauseOfNext(words: string, isBounded: boolean): string {
  if (!isBounded) return words;
  const stops = [...words.matchAll(everyClauseEnd)];
  const last = stops.at(-1)?.index ?? words.length;
  return words.slice(0, last).replace(/、$/, '');
}
