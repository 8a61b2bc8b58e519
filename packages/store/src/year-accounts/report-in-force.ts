// A report with its facts in force, and what else was worked out of reports before.
import {
  type AccountRefusal,
  type AccountReport,
  type ClaimedLine,
  foldReview,
  type JudgedYear,
  reviewedReading,
} from '@luoshi/ledger';
import { findReport } from '../queries/find-report.ts';
import { listEvents } from '../queries/list-events.ts';
import type { Queryable } from '../queries/queryable.ts';
import { refOf } from './account-years.ts';
import type { AccountReportRow } from './queries/list-account-reports.ts';
import { type RecentlyUsed, recentlyUsed } from './recently-used.ts';
import type { PlanTargets } from './year-account.ts';

/** Readings and claims worked out before. A key names every report with the number of the last act of its review. */
export interface KeptClaims {
  readonly reports: RecentlyUsed<AccountReport>;
  readonly claims: RecentlyUsed<readonly ClaimedLine[] | AccountRefusal>;
  readonly judged: RecentlyUsed<JudgedYear>;
  readonly targets: RecentlyUsed<PlanTargets>;
}

/** A county's report and its facts take some megabytes in memory. */
const AT_MOST = 24;

/** Figures of a year and their places: some kilobytes. */
const YEARS_AT_MOST = 2_000;

/** Figures of a plan as read: some tens of kilobytes. */
const PLANS_AT_MOST = 200;

export const keptClaims = (): KeptClaims => ({
  reports: recentlyUsed(AT_MOST),
  claims: recentlyUsed(AT_MOST),
  judged: recentlyUsed(YEARS_AT_MOST),
  targets: recentlyUsed(PLANS_AT_MOST),
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
