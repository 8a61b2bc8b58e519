// What the account shows under its address: the lines left, their groups, the open one, and the steps between them.
import { useMemo } from 'react';
import type { YearAccountAnswer, YearAccountLine } from '../api/contract.ts';
import type { AccountSearch } from './account-search.ts';
import { filterLines } from './filter-lines.ts';
import { groupLines, type LineGroup } from './group-lines.ts';

interface AccountLines {
  /** In the order of the table. */
  readonly lines: readonly YearAccountLine[];
  readonly groups: readonly LineGroup[];
  /** Also when the filters hide it. */
  readonly open: YearAccountLine | null;
  /** The next line down (1) or up (-1); from nothing open, the first. Null at the end. */
  beside(by: 1 | -1): YearAccountLine | null;
}

export function useAccountLines(account: YearAccountAnswer, search: AccountSearch): AccountLines {
  const groups = useMemo(
    () => groupLines(filterLines(account.lines, search), search.by ?? 'heading'),
    [account.lines, search],
  );
  const lines = useMemo(() => groups.flatMap((group) => group.lines), [groups]);
  const open = account.lines.find(({ promise }) => promise.id === search.line) ?? null;
  const beside = (by: 1 | -1) => {
    const at = lines.findIndex(({ promise }) => promise.id === open?.promise.id);
    if (at >= 0) return lines[at + by] ?? null;
    return lines[nearest(lines, open, by)] ?? null;
  };
  return { lines, groups, open, beside };
}

/** Where a line that left the table (filtered out by its new state) would have stood. */
function nearest(lines: readonly YearAccountLine[], open: YearAccountLine | null, by: 1 | -1): number {
  if (open === null) return 0;
  const after = lines.findIndex(({ number }) => number >= open.number);
  if (after < 0) return lines.length - 1;
  return by === 1 ? after : Math.max(0, after - 1);
}
