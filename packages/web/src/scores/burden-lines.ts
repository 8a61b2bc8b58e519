// The burden of units with its sums, the heaviest first.
import type { Burden } from '../api/contract.ts';

export type BurdenLine = Burden['units'][number] & { readonly formsAll: number; readonly slipsAll: number };

interface BurdenLines {
  readonly lines: readonly BurdenLine[];
  /** The largest count of a unit in a month, at least 1. */
  readonly most: number;
}

/** Units of which nothing was asked are left out. */
export function burdenLines({ units }: Burden): BurdenLines {
  const lines = units
    .map((unit) => ({ ...unit, formsAll: sum(unit.forms), slipsAll: sum(unit.slips) }))
    .filter(({ formsAll, slipsAll, matters }) => formsAll + slipsAll + matters > 0)
    .sort((a, b) => b.formsAll - a.formsAll || b.slipsAll - a.slipsAll);
  return { lines, most: Math.max(1, ...lines.flatMap(({ forms }) => forms)) };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
