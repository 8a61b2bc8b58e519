import { summarise } from '@luoshi/ledger';
import { reportSummary } from '../api/summary.ts';
import { apiFailure } from '../refusals/api-failure.ts';
import { errorsOf } from './errors-of.ts';
import { reportParams } from './report-params.ts';
import type { App, RoutesContext } from './routes-context.ts';

export function getSummary(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/reports/:id/summary',
    {
      schema: {
        summary: 'A report at a glance: targets against results, commitments counted, review progress',
        tags: ['reports'],
        params: reportParams,
        response: { 200: reportSummary, ...errorsOf(401, 404) },
      },
    },
    async ({ params: { id } }) => {
      const found = await store.report(id);
      if (!found) throw apiFailure('report-unknown', { report: id });
      return summarise(found.reading, found.view);
    },
  );
}
