// A report as a page needs it: its reading, its rows by id and by tab, and the parts they stand in.
import type { LedgerRow, Reading } from '@luoshi/ledger';
import { glossaryRows, type RowTab, tabOf, type ViewRow } from './row.ts';

export interface ReportView {
  readonly reading: Reading;
  readonly rows: readonly LedgerRow[];
  readonly byTab: Readonly<Record<RowTab, readonly ViewRow[]>>;
  readonly byId: ReadonlyMap<string, ViewRow>;
}

export function reportView(reading: Reading, rows: readonly LedgerRow[]): ReportView {
  const all: readonly ViewRow[] = [...rows, ...glossaryRows(reading.glossary)];
  const byTab: Record<RowTab, ViewRow[]> = { quantities: [], commitments: [], livelihood: [], glossary: [] };
  for (const row of all) byTab[tabOf(row)].push(row);
  return { reading, rows, byTab, byId: new Map(all.map((row) => [row.id, row])) };
}

/** Id of the innermost part that holds a row: stated by the fact, else found by its place. */
export function sectionOf(reading: Reading, row: ViewRow): string | null {
  if ('section' in row.effective && row.effective.section !== null) return row.effective.section;
  let found: string | null = null;
  for (const node of reading.outline) {
    if (node.start <= row.effective.start && row.effective.end <= node.end) found = node.id;
  }
  return found;
}
