// The figures of a year's plan that can be followed, by its facts in force; kept from the time before.
import { targetsOfPlan } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';
import { refOf, reportPair } from './account-years.ts';

import { type AccountReportRow, listAccountReports } from './queries/list-account-reports.ts';
import { type KeptClaims, keyOf, reportInForce } from './report-in-force.ts';
import type { PlanTargets } from './year-account.ts';

export async function targetsOfYear(
  db: Queryable,
  kept: KeptClaims,
  { government, year }: { readonly government: string; readonly year: number },
): Promise<PlanTargets | null> {
  const { plan } = reportPair(await listAccountReports(db, government), year);
  return plan && targetsInForce(db, kept, government, plan);
}

export function targetsInForce(
  db: Queryable,
  kept: KeptClaims,
  government: string,
  row: AccountReportRow,
): Promise<PlanTargets> {
  return kept.targets.get(keyOf(government, row), async () => {
    const { reading } = await reportInForce(db, kept, government, row);
    return { plan: refOf(row), reviewYear: reading.report.reviewYear, ...targetsOfPlan(reading) };
  });
}
