// The targets that can stand on one axis with last year's results: growth in per cent. Shares and levels are in the table.
import type { CitedQuantity, TargetRow } from '@luoshi/ledger';

export interface ComparableTarget {
  readonly name: string;
  readonly planned: CitedQuantity;
  readonly achieved: CitedQuantity | null;
  readonly place: { readonly start: number; readonly end: number };
}

export function comparableTargets(targets: readonly TargetRow[]): ComparableTarget[] {
  return targets.flatMap((row) => {
    const { plannedChange: planned, achievedChange: achieved } = row;
    if (!isPercent(planned)) return [];
    return [{ name: row.measure, planned, achieved: isPercent(achieved) ? achieved : null, place: row.passage }];
  });
}

function isPercent(cited: CitedQuantity | null): cited is CitedQuantity {
  return cited !== null && /^[%％]$/.test(cited.unit);
}
