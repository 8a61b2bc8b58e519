// The reports of a government into the years they give accounts of.
import type { ReportRef } from '@luoshi/ledger';
import type { AccountReportRow } from './queries/list-account-reports.ts';
import type { AccountYear } from './year-account.ts';

/** The two reports of a year's account, and those that are left aside. Reports of one year come newest first. */
export interface ReportPair {
  readonly plan: AccountReportRow | null;
  readonly next: AccountReportRow | null;
  readonly passedOver: AccountYear['passedOver'];
}

export function reportPair(reports: readonly AccountReportRow[], year: number): ReportPair {
  const [plan = null, ...otherPlans] = reports.filter((report) => report.year === year);
  const [next = null, ...otherNexts] = reports.filter((report) => report.year === year + 1);
  return { plan, next, passedOver: { plan: otherPlans.map(refOf), next: otherNexts.map(refOf) } };
}

/** From the first year that a report plans to the last, the newest first; years whose report is missing are among them. */
export function accountYears(
  reports: readonly AccountReportRow[],
  acts: ReadonlyMap<number, { readonly seq: number }>,
): readonly AccountYear[] {
  const years = reports.map(({ year }) => year);
  if (years.length === 0) return [];
  const last = Math.max(...years);
  return Array.from({ length: last - Math.min(...years) + 1 }, (_, at) => {
    const year = last - at;
    const { plan, next, passedOver } = reportPair(reports, year);
    return {
      year,
      plan: plan && refOf(plan),
      next: next && refOf(next),
      passedOver,
      sample: plan?.sample ?? false,
      acts: acts.get(year)?.seq ?? 0,
    };
  });
}

export const refOf = ({ id, title, source_name, sha256 }: AccountReportRow): ReportRef => ({
  id,
  title,
  sourceName: source_name,
  sha256,
});
