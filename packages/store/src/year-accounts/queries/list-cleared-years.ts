// The years of which the public sees something.
import type { Queryable } from '../../queries/queryable.ts';

export interface ClearedYearRow {
  readonly government: string;
  readonly name: string;
  readonly year: number;
  readonly sample: boolean;
}

/**
 * Years with a line that was cleared and not withheld since: ruled on anew, it is public as one under review. Acts on a plan report that another one has replaced do
 * not count. Of one government, or of all where it is null; by government, the newest year first.
 */
export async function listClearedYears(db: Queryable, government: string | null): Promise<readonly ClearedYearRow[]> {
  const { rows } = await db.query<ClearedYearRow>(
    `select distinct g.code as government, g.name, last.year, r.sample
     from (
       select distinct on (government, year, report, act ->> 'promise') government, year, report, act ->> 'kind' as kind
       from account_acts
       where ($1::text is null or government = $1) and act ->> 'kind' in ('clear', 'withhold')
       order by government, year, report, act ->> 'promise', seq desc
     ) last
     join governments g on g.code = last.government
     join reports r on r.government = last.government and r.id = last.report
     where last.kind = 'clear' and r.id = (
       select other.id
       from reports other
       where other.government = last.government
         and coalesce(other.plan_year, other.review_year + 1, extract(year from other.delivered_on)::int) = last.year
       order by other.delivered_on desc nulls last, other.imported_at desc, other.id
       limit 1
     )
     order by g.code, last.year desc`,
    [government],
  );
  return rows;
}
