// Rows of a kept report in text order: those of its reading as they stand, and those people added.
import type { LedgerRow } from '@luoshi/ledger';
import type { Acted, ReportDetail } from '../api/contract.ts';

export function keptRows({ review, added }: Pick<ReportDetail, 'review' | 'added'>): LedgerRow[] {
  return [...Object.values(review), ...added].sort(
    (a, b) => a.effective.start - b.effective.start || b.effective.end - a.effective.end,
  );
}

/** The report after an act, without fetching it again. */
export function afterAct(report: ReportDetail, { seq, row, progress }: Acted): ReportDetail {
  const isOfReading = row.id in report.review;
  return {
    ...report,
    seq,
    progress,
    review: isOfReading ? { ...report.review, [row.id]: row } : report.review,
    added: isOfReading ? report.added : [...report.added.filter((each) => each.id !== row.id), row],
  };
}
