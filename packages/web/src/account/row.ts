// The rows a page shows: the ledger's own, and the glossary's, which nobody reviews.
import type { GlossaryEntry } from '@luoshi/grammar';
import type { LedgerRow } from '@luoshi/ledger';

export interface GlossaryRow {
  readonly id: string;
  readonly kind: 'glossary';
  readonly effective: GlossaryEntry;
}

export type ViewRow = LedgerRow | GlossaryRow;

export type RowTab = 'quantities' | 'commitments' | 'livelihood' | 'glossary';

const TAB_OF: Readonly<Record<ViewRow['kind'], RowTab>> = {
  quantity: 'quantities',
  commitment: 'commitments',
  livelihood: 'livelihood',
  glossary: 'glossary',
};

export function tabOf(row: ViewRow): RowTab {
  return TAB_OF[row.kind];
}

/** Glossary entries have no id in a reading; their place in the list is one. */
export function glossaryRows(entries: readonly GlossaryEntry[]): GlossaryRow[] {
  return entries.map((entry, index) => ({ id: `g${index + 1}`, kind: 'glossary', effective: entry }));
}
