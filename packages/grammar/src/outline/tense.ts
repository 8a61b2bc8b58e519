// Weighs whether a passage tells of what was done or of what is to be done.
import { TENSE_WORDS } from './tense-words.ts';

const WORDS = Object.keys(TENSE_WORDS).sort((a, b) => b.length - a.length);
const PATTERN = new RegExp(WORDS.join('|'), 'gu');
/** 污染防治进一步加强。 — the verb closes the clause and has no object: it tells how things went, it does not promise. */
const TOLD =
  /(?:进一步|继续|不断|逐步|稳步|全面|积极|深入|顺利|扎实|得到|步伐|明显|大大|更加)(?:加强|加快|加大|健全|完善|推进|深化|改善|提高|优化|发展|扩大|增强|巩固|规范)(?=[，。；！])/gu;
const TOLD_WEIGHT = 1;

/**
 * Positive for the past, negative for the future, zero when the words do not tell. Reads the whole run, so a caller
 * bounds it. Linear: the words are fixed.
 */
export function tenseOf(chars: string, start: number, end: number): number {
  const passage = chars.slice(start, end);
  const told = [...passage.matchAll(TOLD)].length;
  let weight = told * TOLD_WEIGHT;
  for (const match of passage.replace(TOLD, '。').matchAll(PATTERN)) weight += TENSE_WORDS[match[0]] as number;
  return weight;
}
