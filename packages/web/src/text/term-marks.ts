// Finds every place where a term of the report's own glossary occurs, also across a hard wrap.
import type { GlossaryEntry } from '@luoshi/grammar';
import type { Span } from '../span.ts';
import { spanOf, squeeze } from './squeezed.ts';

/** An occurrence of the glossary entry with index `entry`. */
export interface TermOccurrence extends Span {
  readonly entry: number;
}

/**
 * Occurrences in text order, not overlapping: where one term holds another, the longer is taken.
 * Terms of one character are left out: they occur inside other words.
 */
export function termOccurrences(
  text: string,
  omitted: readonly Span[],
  glossary: readonly GlossaryEntry[],
): TermOccurrence[] {
  if (glossary.length === 0) return [];
  const squeezed = squeeze(text, omitted, { start: 0, end: text.length });
  const taken = new Uint8Array(squeezed.text.length);
  const found: TermOccurrence[] = [];
  const longestFirst = glossary
    .map((entry, index) => ({ term: entry.term.replace(/\s/g, ''), index }))
    .filter(({ term }) => term.length > 1)
    .sort((a, b) => b.term.length - a.term.length);
  for (const { term, index } of longestFirst) {
    for (let i = squeezed.text.indexOf(term); i >= 0; i = squeezed.text.indexOf(term, i + term.length)) {
      if (taken[i] === 1 || taken[i + term.length - 1] === 1) continue;
      taken.fill(1, i, i + term.length);
      found.push({ ...spanOf(squeezed, i, term.length), entry: index });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
