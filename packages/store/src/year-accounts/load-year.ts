// All that a year's account is made of, read from the database; what two reports say of each other is kept from the time before.
import {
  type AccountRefusal,
  type AccountReport,
  type ClaimedLine,
  claimedLines,
  foldReview,
  type JudgedYear,
  reviewedReading,
  type YearAccountRefusal,
} from '@luoshi/ledger';
import { listMeasurements } from '../measurements/measurement-rows.ts';
import { findReport } from '../queries/find-report.ts';
import { listEvents } from '../queries/list-events.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refOf, reportPair } from './account-years.ts';
import { listAccountActs } from './queries/account-acts.ts';
import { findIssuedRows } from './queries/find-issued-rows.ts';
import { type AccountReportRow, listAccountReports } from './queries/list-account-reports.ts';
import { listPromisedMatters } from './queries/list-promised-matters.ts';
import { type RecentlyUsed, recentlyUsed } from './recently-used.ts';
import type { LoadedYear, NoAccount } from './year-account.ts';

/** Readings and claims worked out before. A key names every report with the number of the last act of its review. */
export interface KeptClaims {
  readonly reports: RecentlyUsed<AccountReport>;
  readonly claims: RecentlyUsed<readonly ClaimedLine[] | AccountRefusal>;
  readonly judged: RecentlyUsed<JudgedYear>;
}

/** A county's report and its facts take some megabytes in memory. */
const AT_MOST = 24;

/** Figures of a year and their places: some kilobytes. */
const YEARS_AT_MOST = 2_000;

export const keptClaims = (): KeptClaims => ({
  reports: recentlyUsed(AT_MOST),
  claims: recentlyUsed(AT_MOST),
  judged: recentlyUsed(YEARS_AT_MOST),
});

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
      measurements: (await listMeasurements(db, government, year)).map(({ event }) => event),
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

/** A report's facts follow from its bytes and the acts of its review alone. */
export const keyOf = (government: string, { id, sha256, last_seq }: AccountReportRow): string =>
  `${government} ${id} ${sha256} ${last_seq}`;

export function reportInForce(
  db: Queryable,
  { reports }: KeptClaims,
  government: string,
  row: AccountReportRow,
): Promise<AccountReport> {
  return reports.get(keyOf(government, row), async () => {
    const events = (await listEvents(db, government, row.id)).map(({ event }) => event);
    const found = await findReport(db, government, row.id);
    if (!found) throw new Error(`The report ${row.id} was listed and is not there.`);
    // Acts that came after the row was read belong to another key.
    const view = foldReview(found.reading, events.slice(0, row.last_seq));
    return { ref: refOf(row), reading: reviewedReading(found.reading, view) };
  });
}
