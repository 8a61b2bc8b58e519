import type { BreakdownRow } from '@luoshi/ledger';
import type { Breakdown } from '../matters/matters.ts';
import type { Queryable } from '../queries/queryable.ts';
import { breakdownOf, type KeptBreakdownRow, type VersionRow, versionOf } from './version-row.ts';

/** The newest version, which is the draft where there is one. */
export async function findNewest(db: Queryable, government: string, report: string): Promise<Breakdown | null> {
  const { rows } = await db.query<KeptBreakdownRow>(
    `select government, report, version, seq, issued_at, issued_by, rows from breakdowns
     where government = $1 and report = $2 order by version desc limit 1`,
    [government, report],
  );
  return rows[0] ? breakdownOf(rows[0]) : null;
}

export async function findVersion(
  db: Queryable,
  government: string,
  report: string,
  version: number,
): Promise<Breakdown | null> {
  const { rows } = await db.query<KeptBreakdownRow>(
    `select government, report, version, seq, issued_at, issued_by, rows from breakdowns
     where government = $1 and report = $2 and version = $3`,
    [government, report, version],
  );
  return rows[0] ? breakdownOf(rows[0]) : null;
}

/** The newest first. */
export async function listVersions(
  db: Queryable,
  government: string,
  report: string,
): Promise<readonly Omit<Breakdown, 'rows'>[]> {
  const { rows } = await db.query<VersionRow>(
    `select government, report, version, seq, issued_at, issued_by from breakdowns
     where government = $1 and report = $2 order by version desc`,
    [government, report],
  );
  return rows.map(versionOf);
}

/** Rows of the newest issued version of each report but one, the newest plan year first. */
export async function listPast(
  db: Queryable,
  government: string,
  exceptReport: string,
): Promise<readonly BreakdownRow[]> {
  const { rows } = await db.query<{ rows: readonly BreakdownRow[] }>(
    `select b.rows from breakdowns b join reports r on r.government = b.government and r.id = b.report
     where b.government = $1 and b.report <> $2 and b.version =
       (select max(version) from breakdowns i where i.government = b.government and i.report = b.report and i.issued_at is not null)
     order by r.plan_year desc nulls last, b.report`,
    [government, exceptReport],
  );
  return rows.flatMap((row) => row.rows);
}
