// The clauses of a review as works are looked for in them, found by the pairs of letters that they hold.
import type { Weigh } from '../text/bigram-weights.ts';
import type { Clause } from '../text/review-clauses.ts';
import { workWords } from './work-name.ts';

export interface SpokenClause {
  readonly clause: Clause;
  /** Squeezed and folded, institutions in their short forms. */
  readonly words: string;
}

/** Made once for all works of a plan. */
export interface SpokenClauses {
  readonly all: readonly SpokenClause[];
  /** Places in `all` of the clauses that hold a pair of letters, in order. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
}

export function spokenClauses(clauses: readonly Clause[]): SpokenClauses {
  const all = clauses.map((clause) => ({ clause, words: workWords(clause.words) }));
  const holding = new Map<string, number[]>();
  for (const [index, { words }] of all.entries())
    for (let at = 0; at + 1 < words.length; at++) {
      const pair = words.slice(at, at + 2);
      const places = holding.get(pair);
      if (!places) holding.set(pair, [index]);
      else if (places.at(-1) !== index) places.push(index);
    }
  return { all, holding };
}

/** Share of the name's weight that each clause holds, by the clause's place; clauses that hold nothing of it are left out. */
export function coveredIn({ holding }: SpokenClauses, name: string, weigh: Weigh): ReadonlyMap<number, number> {
  const { pairs, whole } = weigh(name);
  const covered = new Map<number, number>();
  for (const { pair, weight } of pairs)
    for (const index of holding.get(pair) ?? []) covered.set(index, (covered.get(index) ?? 0) + weight);
  for (const [index, weight] of covered) covered.set(index, weight / whole);
  return covered;
}
