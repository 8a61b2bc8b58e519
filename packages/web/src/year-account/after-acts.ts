// The account on the page after acts on it: their lines as they stand now, and the sums that the server gave.
import type { AccountActed, YearAccountAnswer } from '../api/contract.ts';

export function afterActs(
  before: YearAccountAnswer,
  { seq, counts, states, cleared, lines }: Omit<AccountActed, 'events'>,
): YearAccountAnswer {
  const changed = new Map(lines.map((line) => [line.promise.id, line]));
  return {
    ...before,
    seq,
    counts,
    states,
    cleared,
    lines: before.lines.map((line) => changed.get(line.promise.id) ?? line),
  };
}
