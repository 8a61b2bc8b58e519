// The targets that can stand on one axis with last year's results: growth, rates and shares in per cent.
import type { CitedQuantity, TargetRow } from '@luoshi/ledger';

export interface ComparableTarget {
  readonly name: string;
  readonly planned: CitedQuantity;
  readonly achieved: CitedQuantity | null;
  readonly place: { readonly start: number; readonly end: number };
}

export function comparableTargets(targets: readonly TargetRow[]): ComparableTarget[] {
  return targets.flatMap((row) => {
    const planned = [row.plannedChange, row.plannedLevel].find((each) => isPercent(each));
    if (!planned) return [];
    const achieved = planned === row.plannedChange ? row.achievedChange : row.achievedLevel;
    return [{ name: row.measure, planned, achieved: isPercent(achieved) ? achieved : null, place: row.passage }];
  });
}

function isPercent(cited: CitedQuantity | null | undefined): cited is CitedQuantity {
  return cited !== null && cited !== undefined && /^[%％]$/.test(cited.unit);
}
