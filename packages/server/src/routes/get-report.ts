import type { LedgerRow } from '@luoshi/ledger';
import { reportDetail } from '../api/report.ts';
import { apiFailure } from '../refusals/api-failure.ts';
import { errorsOf } from './errors-of.ts';
import { reportParams } from './report-params.ts';
import type { App, RoutesContext } from './routes-context.ts';

export function getReport(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/reports/:id',
    {
      schema: {
        summary: 'One report: its reading and every fact as people left it',
        tags: ['reports'],
        params: reportParams,
        response: { 200: reportDetail, ...errorsOf(401, 404) },
      },
    },
    async ({ params: { id } }) => {
      const found = await store.report(id);
      if (!found) throw apiFailure('report-unknown', { report: id });
      const { report, reading, view } = found;
      const merged = await store.directory.successorOf(report.government.code);
      const ofReading = proposedIds(reading);
      return {
        id,
        government: report.government,
        governmentSuccessor: merged && { code: merged.successor, name: merged.successorName },
        sample: report.sample,
        importedAt: report.importedAt,
        importedBy: report.importedBy,
        reading,
        seq: view.seq,
        review: Object.fromEntries(view.rows.filter((row) => ofReading.has(row.id)).map((row) => [row.id, row])),
        added: view.rows.filter((row: LedgerRow) => !ofReading.has(row.id)),
        progress: view.progress,
      };
    },
  );
}

type Proposing = Readonly<Record<'quantities' | 'commitments' | 'livelihood', readonly { readonly id: string }[]>>;

const proposedIds = ({ quantities, commitments, livelihood }: Proposing): ReadonlySet<string> =>
  new Set([...quantities, ...commitments, ...livelihood].map(({ id }) => id));
