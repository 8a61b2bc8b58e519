// Which rows keep the breakdown table from being issued, and why.
import { unitsOn } from '../directory/change-unit.ts';
import type { Directory } from '../directory/directory.ts';
import type { BreakdownRow, ProposedField } from './breakdown-row.ts';
import { workClasses } from './class-words.ts';
import type { UnreadyReason } from './refusal.ts';

export interface UnreadyRow {
  readonly row: string;
  readonly number: number;
  readonly title: string;
  readonly reasons: readonly UnreadyReason[];
}

/** Rows that block issuing, in the order of the table, each with all its reasons. With a directory, units that ceased by `on` count too. */
export function unreadyRows(
  rows: readonly BreakdownRow[],
  standing?: { readonly directory: Directory; readonly on: string },
): readonly UnreadyRow[] {
  const units = standing && new Set(unitsOn(standing.directory, standing.on).map(({ id }) => id));
  return rows
    .map((row) => ({ row: row.id, number: row.number, title: row.title, reasons: reasonsOf(row, units) }))
    .filter(({ reasons }) => reasons.length > 0);
}

function reasonsOf(row: BreakdownRow, units: ReadonlySet<string> | undefined): readonly UnreadyReason[] {
  const reasons: readonly (UnreadyReason | null)[] = [
    row.title.trim() === '' ? 'title-empty' : null,
    workClasses.includes(row.class) ? null : 'class-none',
    row.leadUnit === null ? 'lead-unit-none' : null,
    row.leadUnit !== null && units && !units.has(row.leadUnit) ? 'lead-unit-gone' : null,
    row.limit === null ? 'limit-none' : null,
  ];
  return reasons.filter((reason) => reason !== null);
}

/** Rows with fields that nobody has confirmed: they do not block issuing, but are worth a look, the least sure first. */
export function unconfirmedRows(
  rows: readonly BreakdownRow[],
): readonly { readonly row: string; readonly fields: readonly ProposedField[]; readonly confidence: number }[] {
  return rows
    .filter(({ proposed }) => Object.keys(proposed).length > 0)
    .map(({ id, proposed }) => ({
      row: id,
      fields: Object.keys(proposed) as ProposedField[],
      confidence: Math.min(...Object.values(proposed).map(({ confidence }) => confidence)),
    }))
    .sort((a, b) => a.confidence - b.confidence);
}
