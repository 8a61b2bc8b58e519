// Which rows a table shows under the filters in the page's address.

import type { Milestone, QuantityKind, Status } from '@luoshi/grammar';
import type { ReviewState } from '@luoshi/ledger';
import { ancestry } from './outline-counts.ts';
import { type ReportView, sectionOf } from './report-view.ts';
import type { RowTab, ViewRow } from './row.ts';

/** A filter left out lets everything through; one that a kind of row does not have does not apply to it. */
export interface RowFilter {
  readonly state?: ReviewState | undefined;
  readonly status?: Status | undefined;
  readonly kind?: QuantityKind | undefined;
  readonly milestone?: Milestone | undefined;
  /** Id of a part; rows in its sub-headings count. */
  readonly section?: string | undefined;
  /** Words sought in the row's text, measure and definition; white space does not matter. */
  readonly q?: string | undefined;
}

export function filterRows(view: ReportView, tab: RowTab, filter: RowFilter): readonly ViewRow[] {
  const wanted = squeezed(filter.q ?? '');
  return view.byTab[tab].filter(
    (row) =>
      matchesFields(row, filter) && inSection(view, row, filter.section) && squeezed(wordsOf(row)).includes(wanted),
  );
}

function matchesFields(row: ViewRow, filter: RowFilter): boolean {
  if (row.kind !== 'glossary' && filter.state !== undefined && row.state !== filter.state) return false;
  if (row.kind === 'quantity') {
    if (filter.status !== undefined && row.effective.status !== filter.status) return false;
    if (filter.kind !== undefined && row.effective.kind !== filter.kind) return false;
  }
  return row.kind !== 'commitment' || filter.milestone === undefined || row.effective.milestone === filter.milestone;
}

function inSection(view: ReportView, row: ViewRow, section: string | undefined): boolean {
  if (section === undefined) return true;
  return ancestry(view.reading.outline, sectionOf(view.reading, row)).includes(section);
}

function wordsOf(row: ViewRow): string {
  switch (row.kind) {
    case 'quantity':
      return `${row.effective.measure.text} ${row.effective.text}`;
    case 'commitment':
      return `${row.effective.text} ${row.effective.deadline?.text ?? ''}`;
    case 'livelihood':
      return row.effective.text;
    case 'glossary':
      return `${row.effective.term} ${row.effective.definition}`;
  }
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}
