import type { Queryable } from '../../queries/queryable.ts';

/** A report as the choice of an account's pair needs it. */
export interface AccountReportRow {
  readonly id: string;
  readonly title: string | null;
  readonly source_name: string;
  readonly sha256: string;
  readonly government_name: string;
  /** The year it plans for. */
  readonly year: number;
  /** Number of the last act of its review. */
  readonly last_seq: number;
  readonly sample: boolean;
}

/** Reports of a government whose year is known, the newest year first; of one year the one read out, then the one imported, last. */
export async function listAccountReports(db: Queryable, government: string): Promise<readonly AccountReportRow[]> {
  const { rows } = await db.query<AccountReportRow>(
    `select r.id, r.title, r.source_name, r.sha256, g.name as government_name, y.year, r.last_seq, r.sample
     from reports r
     join governments g on g.code = r.government
     cross join lateral (
       select coalesce(r.plan_year, r.review_year + 1, extract(year from r.delivered_on)::int) as year
     ) y
     where r.government = $1 and y.year is not null
     order by y.year desc, r.delivered_on desc nulls last, r.imported_at desc, r.id`,
    [government],
  );
  return rows;
}
