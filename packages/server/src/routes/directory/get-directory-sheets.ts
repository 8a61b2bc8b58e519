import { tablesToXlsx } from '@luoshi/documents';
import { gridsFromDirectory, standingDirectory, type Table, toCsv } from '@luoshi/ledger';
import { chinaDay, type Store } from '@luoshi/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { actorOf } from '../../accounts/request-account.ts';
import { ofGovernment } from '../../api/account.ts';
import { masked, maskedWhereUnreadable } from '../../directory/mask-phone.ts';
import { mayDo, requireGovernment } from '../../permissions/index.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { attachment } from '../attachment.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { excelAnswer, sendExcel } from '../send-document.ts';

const query = ofGovernment.extend({
  phones: z
    .enum(['masked', 'whole'])
    .default('masked')
    .describe('`whole` needs the ability `take-phones`, and stands in the audit log.'),
});

const description =
  'In the columns of the import: given back unchanged to `POST /api/directory/sheets` it changes nothing. Units, posts and people as of today.';

type Asking = Pick<FastifyRequest, 'account' | 'roles' | 'audience' | 'ip'> & { readonly query: z.infer<typeof query> };

/** The directory as the sheets from which it is read again: both in a workbook, or one as CSV. */
export function getDirectorySheets(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/directory/directory.xlsx',
    {
      schema: {
        summary: 'The directory as a workbook of two sheets, to be edited and imported',
        description,
        tags: ['directory'],
        querystring: query,
        response: { 200: excelAnswer, ...errorsOf(401, 403) },
      },
    },
    async (request, reply) => {
      const { day, units, people } = await sheetsFor(store, request);
      return sendExcel(reply, `单位和人员（${day}）.xlsx`, await tablesToXlsx([units, people]));
    },
  );
  for (const sheet of ['units', 'people'] as const)
    app.get(
      `/api/directory/${sheet}.csv`,
      {
        schema: {
          summary: `The directory’s sheet of ${sheet}, to be edited and imported`,
          description,
          tags: ['directory'],
          querystring: query,
          response: {
            200: { description: 'CSV.', content: { 'text/csv': { schema: z.string() } } },
            ...errorsOf(401, 403),
          },
        },
      },
      async (request, reply) => {
        const sheets = await sheetsFor(store, request);
        return sendCsv(reply, `${sheets[sheet].title}（${sheets.day}）.csv`, toCsv(sheets[sheet], { bom: true }));
      },
    );
}

/** Whole telephone numbers are given to whom the table of permissions lets, and that they were taken is written down. */
async function sheetsFor(store: Store, request: Asking) {
  const { phones } = request.query;
  const government = requireGovernment(request, request.query.government);
  const { roles, audience } = request;
  if (phones === 'whole' && !mayDo({ need: 'take-phones', roles, audience }))
    throw apiFailure('not-allowed', { ability: 'take-phones' });
  const kept = await store.directory.of(government);
  if (phones === 'whole') {
    const said = {
      government,
      target: null,
      result: 'done',
      facts: { address: request.ip, people: kept.people.length },
    };
    await store.audit.append({ ...said, ...actorOf(request.account!), event: 'phones-taken' });
  }
  const day = chinaDay(store.now());
  const people = phones === 'whole' ? maskedWhereUnreadable(kept.people) : masked(kept.people);
  const grids = gridsFromDirectory(standingDirectory({ ...kept, people }, day));
  return { day, units: tableOf('单位表', grids.units), people: tableOf('人员表', grids.people) };
}

function tableOf(title: string, [columns = [], ...rows]: readonly (readonly string[])[]): Table {
  return { title, columns, rows };
}

const sendCsv = (reply: Pick<FastifyReply, 'header' | 'type' | 'send'>, name: string, csv: string) =>
  reply
    .header('content-disposition', attachment(name))
    .header('x-content-type-options', 'nosniff')
    .type('text/csv; charset=utf-8')
    .send(Buffer.from(csv)) as never;
