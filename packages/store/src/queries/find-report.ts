import type { Reading } from '@luoshi/ledger';
import type { KeptReport } from '../store.ts';
import type { Queryable } from './queryable.ts';
import { keptReport, type ReportRow, reportColumns } from './report-row.ts';

interface Found {
  readonly report: KeptReport;
  readonly reading: Reading;
}

/** One report with its reading, null for none. */
export async function findReport(db: Queryable, government: string, id: string): Promise<Found | null> {
  const { rows } = await db.query<ReportRow & { reading: Reading }>(
    `select ${reportColumns}, r.reading from reports r join governments g on g.code = r.government
     where r.government = $1 and r.id = $2`,
    [government, id],
  );
  const [row] = rows;
  return row ? { report: keptReport(row), reading: row.reading } : null;
}
