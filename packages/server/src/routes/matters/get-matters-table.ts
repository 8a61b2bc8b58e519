import { toXlsx } from '@luoshi/documents';
import { toCsv } from '@luoshi/ledger';
import type { Store } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type MatterFilterQuery, matterFilter } from '../../api/matter.ts';
import { allItems } from '../../matters/kept-matters.ts';
import { mattersTable } from '../../matters/matters-table.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { visibleMatters } from '../../matters/visible-matters.ts';
import { attachment } from '../attachment.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { excelAnswer, sendExcel } from '../send-document.ts';

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
    async (request, reply) => sendExcel(reply, '事项.xlsx', await toXlsx(await tableFor(store, request))),
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
      const csv = toCsv(await tableFor(store, request), { bom: true });
      return reply
        .header('content-disposition', attachment('事项.csv'))
        .type('text/csv; charset=utf-8')
        .send(Buffer.from(csv) as never);
    },
  );
}

async function tableFor(
  store: Store,
  request: Pick<FastifyRequest, 'account'> & { readonly query: MatterFilterQuery },
) {
  const caller = requiredAccount(request);
  const presenting = await presentingOf(store, caller.government);
  const items = await allItems(store, visibleMatters(request.query, caller));
  return mattersTable(items.map((item) => presentItem(item, presenting)));
}
