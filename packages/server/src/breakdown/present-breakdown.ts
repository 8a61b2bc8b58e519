// A breakdown as it is kept, or proposed where none is, into what the API answers.
import { type BreakdownRow, learn, proposeBreakdown } from '@luoshi/ledger';
import type { Breakdown, ReportLedger, Store } from '@luoshi/store';
import { chinaDay } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import type { BreakdownAnswer } from '../api/breakdown.ts';
import { mayDo } from '../permissions/index.ts';

/** What is in work or issued; for who may not edit only what is issued; a proposal for who may where nothing is there. */
export async function breakdownFor(
  store: Store,
  found: ReportLedger,
  caller: RequestAccount,
): Promise<BreakdownAnswer | null> {
  const { code: government } = found.report.government;
  const { id: report } = found.report;
  const mayWrite = caller.governmentSuccessor === null;
  const mayEdit = mayWrite && isAllowed(caller, 'break-down');
  const all = await store.breakdowns.versions(government, report);
  const versions = all.filter(({ issuedAt }) => issuedAt !== null);
  const newest = Math.max(0, ...versions.map(({ version }) => version));
  const kept = mayEdit
    ? await store.breakdowns.get(government, report)
    : await issued(store, government, report, newest);
  if (!kept && !mayEdit) return null;
  const shown = kept ?? { version: 0, seq: 0, issuedAt: null, issuedBy: null, rows: await proposed(store, found) };
  return {
    report,
    government,
    year: found.report.planYear,
    version: shown.version,
    issuedAt: shown.issuedAt,
    issuedBy: shown.issuedBy,
    seq: shown.seq,
    rows: [...shown.rows],
    versions: versions.map(({ version, issuedAt, issuedBy }) => ({ version, issuedAt, issuedBy })),
    abilities: {
      edit: mayEdit,
      issue: mayEdit && kept?.issuedAt === null,
      open: mayWrite && newest > 0 && isAllowed(caller, 'hand-out'),
    },
  };
}

const issued = (store: Store, government: string, report: string, version: number): Promise<Breakdown | null> =>
  version === 0 ? Promise.resolve(null) : store.breakdowns.version(government, report, version);

const isAllowed = ({ roles }: RequestAccount, need: 'break-down' | 'hand-out'): boolean =>
  mayDo({ need, roles, audience: 'network' });

/** Rows proposed from the ledger and from what the office gave to whom in other years. */
export async function proposed(
  store: Store,
  { report, reading, view }: ReportLedger,
): Promise<readonly BreakdownRow[]> {
  const government = report.government.code;
  const [directory, past] = await Promise.all([
    store.directory.withSealedPhones(government),
    store.breakdowns.past(government, report.id),
  ]);
  const leaderOf = Object.fromEntries(directory.leaders.map(({ unit, post }) => [unit, post]));
  const on = chinaDay(store.now());
  return proposeBreakdown({
    reading,
    view,
    report: report.id,
    directory,
    on,
    leaderOf,
    past: learn([...past].reverse()),
  });
}
