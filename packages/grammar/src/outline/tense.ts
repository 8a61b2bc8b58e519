// Weighs whether a passage tells of what was done or of what is to be done.
import { TENSE_WORDS } from './tense-words.ts';

const WORDS = Object.keys(TENSE_WORDS).sort((a, b) => b.length - a.length);
const PATTERN = new RegExp(WORDS.join('|'), 'gu');

/**
 * Positive for the past, negative for the future, zero when the words do not tell. Reads the whole run, so a caller
 * bounds it. Linear: the words are fixed.
 */
export function tenseOf(chars: string, start: number, end: number): number {
  let weight = 0;
  for (const match of chars.slice(start, end).matchAll(PATTERN)) weight += TENSE_WORDS[match[0]] as number;
  return weight;
}
