import { Readable } from 'node:stream';
import { longXlsx } from '@luoshi/documents';
import { type Cell, csvLines, toCsv } from '@luoshi/ledger';
import type { Store } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type MatterFilterQuery, matterFilter } from '../../api/matter.ts';
import { mattersColumns, mattersRows } from '../../matters/matters-table.ts';
import { namingOf } from '../../matters/naming.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { visibleMatters } from '../../matters/visible-matters.ts';
import { attachment } from '../attachment.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { excelAnswer, streamExcel } from '../send-document.ts';

const summary = 'Matters the caller may see, as a table';

export function getMattersTable(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/matters.xlsx',
    {
      schema: {
        summary,
        tags: ['matters'],
        querystring: matterFilter,
        response: { 200: excelAnswer, ...errorsOf(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const rows = await rowsFor(store, request);
      return streamExcel(reply, '事项.xlsx', longXlsx({ title: '事项', columns: mattersColumns, rows }));
    },
  );
  app.get(
    '/api/matters.csv',
    {
      schema: {
        summary,
        tags: ['matters'],
        querystring: matterFilter,
        response: {
          200: { description: 'CSV.', content: { 'text/csv': { schema: z.string() } } },
          ...errorsOf(400, 401, 403),
        },
      },
    },
    async (request, reply) => {
      const rows = await rowsFor(store, request);
      return reply
        .header('content-disposition', attachment('事项.csv'))
        .type('text/csv; charset=utf-8')
        .send(Readable.from(csvOf(rows), { objectMode: false }) as never);
    },
  );
}

/** What refuses is thrown before the first row is asked for. */
async function rowsFor(
  store: Store,
  request: Pick<FastifyRequest, 'account'> & { readonly query: MatterFilterQuery },
): Promise<AsyncIterable<Cell[][]>> {
  const caller = requiredAccount(request);
  const visible = visibleMatters(request.query, caller);
  return mattersRows(store.matters.lines(visible), await namingOf(store, caller.government));
}

async function* csvOf(rows: AsyncIterable<Cell[][]>): AsyncGenerator<string> {
  yield toCsv({ title: '', columns: mattersColumns.map(({ head }) => head), rows: [] }, { bom: true });
  for await (const some of rows) yield csvLines(some);
}
