// What the office gave to whom before, as a memory that proposes the same for a work of nearly the same words.
import type { BreakdownRow } from '../breakdown-row.ts';
import { squeezed } from './quote.ts';

/** An earlier work and who had it. */
export interface PastAssignment {
  readonly title: string;
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  readonly leaderPost: string | null;
  /** Pairs of neighbouring characters of the title without its figures, each with how often it stands there. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** In the order learned: the latest last. */
export type PastAssignments = readonly PastAssignment[];

type PastRow = Pick<BreakdownRow, 'title' | 'leadUnit' | 'coUnits' | 'leaderPost'>;

/** Learns from issued tables, the oldest first. Rows without lead unit teach nothing. */
export function learn(pastRows: readonly PastRow[]): PastAssignments {
  return pastRows.flatMap(({ title, leadUnit, coUnits, leaderPost }) =>
    leadUnit === null ? [] : [{ title, leadUnit, coUnits, leaderPost, pairs: pairsOf(title) }],
  );
}

/** Below this share of common pairs two titles speak of different things. */
export const leastLikeness = 0.5;

/** The most similar earlier work and how similar, 0.5 to 1; of equals the latest. Null where none is similar. */
export function closestPast(
  title: string,
  past: PastAssignments,
): { readonly past: PastAssignment; readonly likeness: number } | null {
  const pairs = pairsOf(title);
  let best: { readonly past: PastAssignment; readonly likeness: number } | null = null;
  for (const one of past) {
    const likeness = likenessOf(pairs, one.pairs);
    if (likeness >= leastLikeness && likeness >= (best?.likeness ?? 0)) best = { past: one, likeness };
  }
  return best;
}

/** Share of pairs that both have (Dice), 0 to 1. */
function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  const total = sizeOf(one) + sizeOf(other);
  return total === 0 ? 0 : (2 * shared) / total;
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number =>
  [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** Figures change from year to year and are left out, 20公里 as 公里. */
function pairsOf(title: string): ReadonlyMap<string, number> {
  const words = squeezed(title).replace(/[\d.．０-９%％—～~\-，。、；：“”"《》（）()]/g, '');
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
