// What every query on reports gives of one: its head and counts.
import type { KeptReport } from '../store.ts';

export interface ReportRow {
  readonly government: string;
  readonly government_name: string;
  readonly id: string;
  readonly source_name: string;
  readonly title: string | null;
  readonly review_year: number | null;
  readonly plan_year: number | null;
  readonly delivered_on: string | null;
  readonly session: string | null;
  readonly speaker: string | null;
  readonly quantities: number;
  readonly commitments: number;
  readonly facts: number;
  readonly reviewed: number;
  readonly imported_at: Date;
  readonly imported_by: string;
  readonly sample: boolean;
}

/** Columns of `ReportRow`, of `reports as r` joined with `governments as g`. */
export const reportColumns = `r.government, g.name as government_name, r.id, r.source_name, r.title, r.review_year, r.plan_year,
  to_char(r.delivered_on, 'YYYY-MM-DD') as delivered_on, r.session, r.speaker, r.quantities, r.commitments, r.facts, r.reviewed,
  r.imported_at, r.imported_by, r.sample`;

export function keptReport(row: ReportRow): KeptReport {
  return {
    id: row.id,
    government: { code: row.government, name: row.government_name },
    title: row.title,
    reviewYear: row.review_year,
    planYear: row.plan_year,
    deliveredOn: row.delivered_on,
    session: row.session,
    speaker: row.speaker,
    sourceName: row.source_name,
    counts: {
      quantities: row.quantities,
      commitments: row.commitments,
      facts: row.facts,
      reviewed: row.reviewed,
    },
    importedAt: row.imported_at.toISOString(),
    importedBy: row.imported_by,
    sample: row.sample,
  };
}
