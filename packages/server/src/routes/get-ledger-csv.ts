import { ledgerTable, toCsv } from '@luoshi/ledger';
import { z } from 'zod';
import { apiFailure } from '../refusals/api-failure.ts';
import { attachment } from './attachment.ts';
import { errorsOf } from './errors-of.ts';
import { reportParams } from './report-params.ts';
import type { App, RoutesContext } from './routes-context.ts';

const query = z.object({
  language: z.enum(['zh', 'en']).default('zh').describe('Of column heads and of named values.'),
});

/** With a byte order mark: Excel would take the file for GBK otherwise. */
export function getLedgerCsv(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/reports/:id/ledger.csv',
    {
      schema: {
        summary: 'Every fact of a report as a table',
        tags: ['reports'],
        params: reportParams,
        querystring: query,
        response: {
          200: { description: 'CSV.', content: { 'text/csv': { schema: z.string() } } },
          ...errorsOf(401, 404),
        },
      },
    },
    async ({ params: { id }, query: { language } }, reply) => {
      const found = await store.report(id);
      if (!found) throw apiFailure('report-unknown', { report: id });
      const csv = toCsv(ledgerTable(found.reading, found.view, language), { bom: true });
      const name = `${found.report.sourceName.replace(/\.[^.]*$/, '')}-ledger.csv`;
      return reply
        .header('content-disposition', attachment(name))
        .type('text/csv; charset=utf-8')
        .send(Buffer.from(csv) as never);
    },
  );
}
