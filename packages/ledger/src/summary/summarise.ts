import type { Reading } from '../reading.ts';
import type { LedgerView } from '../review/act.ts';
import { countByHeading, countByMilestone, countOf } from './commitment-counts.ts';
import type { ReportSummary } from './report-summary.ts';
import { targetRows } from './target-rows.ts';

/** A report at a glance, from its facts as they stand. Rejected facts count only in the progress of the review. */
export function summarise(reading: Reading, view: LedgerView): ReportSummary {
  const rows = view.rows.filter(({ state }) => state !== 'rejected');
  const inForce = new Set(rows.map(({ id }) => id));
  const commitments = rows
    .filter((row) => row.kind === 'commitment')
    .map(({ effective }) => ({ ...effective, quantities: effective.quantities.filter((id) => inForce.has(id)) }));
  const { reviewYear, planYear } = reading.report;
  return {
    reviewYear,
    planYear,
    targets: targetRows({ reading, rows, reviewYear }),
    commitments: countOf(commitments),
    milestones: countByMilestone(commitments),
    headings: countByHeading(commitments, reading.outline),
    progress: view.progress,
  };
}
