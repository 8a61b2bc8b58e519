// How much each pair of letters tells: what the reports say all the time (项目, 建设) tells little, a proper name much.
import { squeezedName } from './folded.ts';

export interface WeighedPair {
  readonly pair: string;
  readonly weight: number;
}

/** A name as its different pairs, in order, and what they weigh together. */
export interface WeighedName {
  readonly pairs: readonly WeighedPair[];
  readonly whole: number;
}

/** Gives a name its weights; each name is taken apart once. */
export type Weigh = (name: string) => WeighedName;

/** Weights from 1 (never or once) falling with the root of how often a pair occurs in `texts`. */
export function bigramWeights(texts: readonly string[]): Weigh {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const pair of pairsOf(squeezedName(text))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const known = new Map<string, WeighedName>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const weighed = weighedName(name, (pair) => 1 / Math.sqrt(Math.max(1, (counts.get(pair) ?? 0) / 2)));
    known.set(name, weighed);
    return weighed;
  };
}

function weighedName(name: string, weightOf: (pair: string) => number): WeighedName {
  const pairs = [...new Set(pairsOf(name))].map((pair) => ({ pair, weight: weightOf(pair) }));
  return { pairs, whole: pairs.reduce((sum, { weight }) => sum + weight, 0) };
}

const idle = new Set('0123456789 \t\n\u3000，。；、：（）.%—-');

/** Pairs of neighbouring letters, figures and punctuation left out; a single letter is its own pair. */
export function pairsOf(words: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (!idle.has(pair[0]!) && !idle.has(pair[1]!)) pairs.push(pair);
  }
  return pairs.length > 0 || words.length !== 1 ? pairs : [words];
}

/** The share of `name`'s weight that occurs in `words`, 0..1. 0 for a name without pairs. */
export function coverage(name: string, words: string, weigh: Weigh): number {
  const { pairs, whole } = weigh(name);
  if (whole === 0) return 0;
  let covered = 0;
  for (const { pair, weight } of pairs) if (words.includes(pair)) covered += weight;
  return covered / whole;
}
