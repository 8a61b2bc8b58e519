import type { KeptReport } from '../store.ts';
import type { Queryable } from './queryable.ts';
import { keptReport, type ReportRow, reportColumns } from './report-row.ts';

/** Newest plan year first, then by government. */
export async function listReports(db: Queryable): Promise<readonly KeptReport[]> {
  const { rows } = await db.query<ReportRow>(
    `select ${reportColumns} from reports r join governments g on g.code = r.government
     order by r.plan_year desc nulls last, r.government, r.imported_at desc, r.id`,
  );
  return rows.map(keptReport);
}
