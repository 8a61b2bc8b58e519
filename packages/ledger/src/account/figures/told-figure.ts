// A figure of a review in its place: its clause, and the words before and behind it there.
import type { Quantity } from '@luoshi/grammar';
import { type CountFirst, countFirst } from '../names/count-first.ts';
import type { Clause } from '../text/review-clauses.ts';
import { type Side, sideOf } from './side.ts';

export interface ToldFigure {
  readonly quantity: Quantity;
  readonly clauses: readonly Clause[];
  /** Of its clause among `clauses`. */
  readonly index: number;
  readonly clause: Clause;
  readonly before: string;
  readonly behind: string;
  /** Where the count stands before what is counted. */
  readonly counted: CountFirst | null;
  readonly side: Side;
  /** The sum of several years: 累计建成90个. */
  readonly isCumulative: boolean;
}

/** 累计发放6亿元、其中当年2亿元: the second is the year's own. */
const cumulated = /累计(?![^，]*其中(?:当年|本年|今年|去年|上年))[^，]*$/;

/** Null where the figure stands in none of the clauses. */
export function toldFigure(clauses: readonly Clause[], quantity: Quantity): ToldFigure | null {
  const index = clauseAt(clauses, quantity.start);
  const clause = clauses[index];
  if (!clause) return null;
  const before = clause.words.slice(0, placeIn(clause, quantity.start));
  const behind = clause.words.slice(placeIn(clause, quantity.end));
  const counted = countFirst(behind);
  return {
    quantity,
    clauses,
    index,
    clause,
    before,
    behind,
    counted,
    side: counted?.isAdded ? 'added' : sideOf(quantity, before),
    isCumulative: cumulated.test(before),
  };
}

/** Where in the clause's words a place of the source lies; their end for places behind. */
function placeIn({ at, words }: Clause, place: number): number {
  const index = at.findIndex((one) => one >= place);
  return index === -1 ? words.length : index;
}

function clauseAt(clauses: readonly Clause[], place: number): number {
  let [low, high] = [0, clauses.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = clauses[middle]!;
    if (place < start) high = middle - 1;
    else if (place >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}
