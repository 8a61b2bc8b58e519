// One row into several: each its own words and targets, the same promise, units and limit.
import type { BreakdownRow } from '../breakdown-row.ts';
import type { SplitPart } from './edit.ts';
import { proposedWithout } from './set-fields.ts';

/** The rows of a split. The first keeps the id, the others get `.2`, `.3` … behind it, going on where one is taken. */
export function splitRow(
  row: BreakdownRow,
  into: readonly SplitPart[],
  taken: ReadonlySet<string>,
): readonly BreakdownRow[] {
  const used = new Set(taken);
  return into.map(({ title, targets = [] }, at) => {
    const id = at === 0 ? row.id : freeId(row.id, used);
    used.add(id);
    return { ...row, id, title, targets, proposed: proposedWithout(row.proposed, ['title']) };
  });
}

function freeId(id: string, used: ReadonlySet<string>): string {
  let number = 2;
  while (used.has(`${id}.${number}`)) number += 1;
  return `${id}.${number}`;
}
