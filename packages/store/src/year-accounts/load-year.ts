// All that a year's account is made of, read from the database; what two reports say of each other is kept from the time before.
import { claimedLines, type YearAccountRefusal } from '@luoshi/ledger';
import { listMeasurements } from '../measurements/measurement-rows.ts';
import type { Queryable } from '../queries/queryable.ts';
import { reportPair } from './account-years.ts';
import { listAccountActs } from './queries/account-acts.ts';
import { findIssuedRows } from './queries/find-issued-rows.ts';
import { listAccountReports } from './queries/list-account-reports.ts';
import { listPromisedMatters } from './queries/list-promised-matters.ts';
import { type KeptClaims, keyOf, reportInForce } from './report-in-force.ts';
import { targetsInForce } from './targets-in-force.ts';
import type { LoadedYear, NoAccount } from './year-account.ts';

interface Asked {
  readonly government: string;
  readonly year: number;
  /** ISO date in China. */
  readonly today: string;
}

export async function loadYear(
  db: Queryable,
  kept: KeptClaims,
  { government, year, today }: Asked,
): Promise<LoadedYear | NoAccount> {
  const { plan, next, passedOver } = reportPair(await listAccountReports(db, government), year);
  if (plan === null) return planMissing(government, year);
  const planReport = await reportInForce(db, kept, government, plan);
  const nextReport = next && (await reportInForce(db, kept, government, next));
  const key = [year, keyOf(government, plan), next && keyOf(government, next)].join('|');
  const claimed = await kept.claims.get(key, () => claimedLines(planReport.reading, nextReport?.reading ?? null, year));
  if ('refused' in claimed) return claimed;
  const measurements = (await listMeasurements(db, government, year)).map(({ event }) => event);
  return {
    asked: {
      government: { code: government, name: plan.government_name },
      year,
      plan: planReport,
      next: nextReport,
      claimed,
      matters: await listPromisedMatters(db, government, plan.id),
      breakdownRows: await findIssuedRows(db, government, plan.id),
      events: (await listAccountActs(db, government, year)).map(({ event }) => event),
      measurements,
      targets: measurements.length === 0 ? [] : (await targetsInForce(db, kept, government, plan)).targets,
      today,
    },
    passedOver,
    sample: plan.sample,
  };
}

const planMissing = (government: string, year: number): YearAccountRefusal => ({
  refused: true,
  code: 'plan-missing',
  facts: { government, year },
});
