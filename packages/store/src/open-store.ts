// The store over one database: each call is one query or one transaction.
import { createHash } from 'node:crypto';
import { foldReview } from '@luoshi/ledger';
import { openAccounts } from './accounts/open-accounts.ts';
import { openAudit } from './audit/open-audit.ts';
import { openBreakdowns } from './breakdowns/open-breakdowns.ts';
import { openBulletins } from './bulletins/open-bulletins.ts';
import { openCalendars } from './calendar/open-calendars.ts';
import { openChains } from './chains/open-chains.ts';
import type { Database } from './database.ts';
import { openDirectories } from './directory/open-directories.ts';
import { openDispatch } from './dispatch/open-dispatch.ts';
import { importReport } from './import-report.ts';
import { INSTALLATION } from './installation.ts';
import { openLivelihood } from './livelihood/open-livelihood.ts';
import { openMatters } from './matters/open-matters.ts';
import { openMeasurements } from './measurements/open-measurements.ts';
import { migrate } from './migrate.ts';
import { deleteSession } from './queries/delete-session.ts';
import { findFile } from './queries/find-file.ts';
import { findReport } from './queries/find-report.ts';
import { findSession } from './queries/find-session.ts';
import { insertSession } from './queries/insert-session.ts';
import { listEvents } from './queries/list-events.ts';
import { listReports } from './queries/list-reports.ts';
import { recordAct } from './record-act.ts';
import { governmentOf } from './report-id.ts';
import { searchReports } from './search-reports.ts';
import { keyRing } from './secrets/key-ring.ts';
import { openSecrets } from './secrets/open-secrets.ts';
import { sealIfPossible } from './secrets/seal-unsealed.ts';
import { openSealing } from './secrets/sealing.ts';
import { openParameters } from './settings/open-parameters.ts';
import { storableText } from './storable-text.ts';
import type { ReportLedger, Store } from './store.ts';
import { openSuggestions } from './suggestions/open-suggestions.ts';
import { openYearAccounts } from './year-accounts/open-year-accounts.ts';

export interface StoreOptions {
  /** The clock, for tests; the system's when left out. */
  readonly now?: () => Date;
}

/** Migrates the database when needed, seals secrets of an earlier version, and gives the store over it. Throws `DatabaseUnavailable` when it cannot be migrated. */
export async function openStore(database: Database, { now = () => new Date() }: StoreOptions = {}): Promise<Store> {
  const { pool } = database;
  await migrate(pool);
  const ring = keyRing(database.secretKeys);
  const sealing = openSealing(ring, now);
  await sealIfPossible(pool, sealing);
  return {
    database,
    now,
    accounts: openAccounts(pool, now, sealing),
    secrets: openSecrets(pool, { ring, sealing, now }),
    audit: openAudit(pool, now),
    chains: openChains(pool),
    directory: openDirectories(pool, now, sealing),
    calendar: openCalendars(pool, now),
    matters: openMatters(pool, now),
    breakdowns: openBreakdowns(pool, now),
    dispatch: openDispatch(pool, now),
    bulletins: openBulletins(pool, now),
    livelihood: openLivelihood(pool, now),
    parameters: openParameters(pool, now),
    suggestions: openSuggestions(pool, now),
    measurements: openMeasurements(pool, now),
    yearAccounts: openYearAccounts(pool, now),
    importReport: (report) => importReport(pool, report, now()),
    reports: () => listReports(pool),
    report: (id) => reportLedger(database, id),
    file: (id) => inGovernment(id, (government) => findFile(pool, government, id)),
    events: (id) =>
      inGovernment(id, async (government) => {
        const events = await listEvents(pool, government, id);
        return events.length > 0 || (await findReport(pool, government, id)) ? events : null;
      }),
    recordAct: (act) => recordAct(pool, act, now()),
    search: (search) => searchReports(pool, search),
    openSession: ({ token, name, lastsMs }) => {
      const openedAt = now();
      const expiresAt = new Date(openedAt.getTime() + lastsMs);
      const person = storableText(name);
      return insertSession(pool, {
        government: INSTALLATION,
        tokenHash: tokenHash(token),
        person,
        openedAt,
        expiresAt,
      });
    },
    session: async (token) => {
      const name = await findSession(pool, { government: INSTALLATION, tokenHash: tokenHash(token), now: now() });
      return name === null ? null : { name };
    },
    closeSession: (token) => deleteSession(pool, INSTALLATION, tokenHash(token)),
    ping: async () => (await pool.query('select 1')).rowCount === 1,
  };
}

const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Null for what is no id of a report. */
async function inGovernment<Found>(id: string, find: (government: string) => Promise<Found>): Promise<Found | null> {
  const government = governmentOf(id);
  return government === null ? null : find(government);
}

/** Events first: one that comes between the two queries is then missing from the view as a whole, not half there. */
async function reportLedger({ pool }: Database, id: string): Promise<ReportLedger | null> {
  return inGovernment(id, async (government) => {
    const events = (await listEvents(pool, government, id)).map(({ event }) => event);
    const found = await findReport(pool, government, id);
    return found && { ...found, events, view: foldReview(found.reading, events) };
  });
}
