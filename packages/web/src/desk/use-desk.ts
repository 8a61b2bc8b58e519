// What the desk shows under its address: the tab, its rows, the chosen one, and the steps between them.
import { useMemo } from 'react';
import { filterRows } from '../account/filter-rows.ts';
import type { ReportView } from '../account/report-view.ts';
import { type RowTab, tabOf, type ViewRow } from '../account/row.ts';
import type { DeskSearch, DeskTab } from './desk-search.ts';

export interface Desk {
  readonly tab: DeskTab;
  readonly rows: readonly ViewRow[];
  readonly chosen: ViewRow | null;
  choose(id: string): void;
  /** The next row down (1) or up (-1) of the table; from nothing chosen, the first. */
  step(by: 1 | -1): void;
}

const NO_FILTER: DeskSearch = {
  state: undefined,
  status: undefined,
  kind: undefined,
  milestone: undefined,
  section: undefined,
  q: undefined,
};

export function useDesk(view: ReportView, search: DeskSearch, onSearch: (patch: DeskSearch) => void): Desk {
  const chosen = (search.fact === undefined ? undefined : view.byId.get(search.fact)) ?? null;
  const tab = search.tab ?? (chosen === null ? 'quantities' : tabOf(chosen));
  const rows = useMemo(
    () => (tab === 'summary' || tab === 'warnings' ? [] : filterRows(view, tab, search)),
    [view, tab, search],
  );

  const choose = (id: string) => {
    const row = view.byId.get(id);
    if (row === undefined) return;
    const target = tabOf(row);
    const isShown = filterRows(view, target, search).some((each) => each.id === id);
    onSearch({ ...(isShown ? {} : NO_FILTER), fact: id, at: undefined, tab: target });
  };
  const step = (by: 1 | -1) => {
    const index = chosen === null ? -1 : rows.findIndex((row) => row.id === chosen.id);
    const next = index < 0 ? rows[nearest(rows, chosen, by)] : rows[index + by];
    if (next !== undefined) onSearch({ fact: next.id, at: undefined, tab: tab as RowTab });
  };
  return { tab, rows, chosen, choose, step };
}

/** Where a row that left the table (filtered out by its new state) would have stood. */
function nearest(rows: readonly ViewRow[], chosen: ViewRow | null, by: 1 | -1): number {
  if (chosen === null) return 0;
  const after = rows.findIndex((row) => row.effective.start >= chosen.effective.start);
  if (after < 0) return rows.length - 1;
  return by === 1 ? after : Math.max(0, after - 1);
}
