// A row of `breakdowns` as queries read it.
import type { BreakdownRow } from '@luoshi/ledger';
import type { Breakdown } from '../matters/matters.ts';

export interface VersionRow {
  readonly government: string;
  readonly report: string;
  readonly version: number;
  readonly seq: number;
  readonly issued_at: Date | null;
  readonly issued_by: string | null;
}

export type KeptBreakdownRow = VersionRow & { readonly rows: readonly BreakdownRow[] };

export const versionOf = (row: VersionRow): Omit<Breakdown, 'rows'> => ({
  government: row.government,
  report: row.report,
  version: row.version,
  seq: row.seq,
  issuedAt: row.issued_at?.toISOString() ?? null,
  issuedBy: row.issued_by,
});

export const breakdownOf = (row: KeptBreakdownRow): Breakdown => ({ ...versionOf(row), rows: row.rows });
