import { toCsv, yearAccountTable } from '@luoshi/ledger';
import { z } from 'zod';
import { accountFilter, accountParams, yearAccount } from '../../api/year-account.ts';
import { namingOf } from '../../matters/naming.ts';
import { linesAsked } from '../../year-accounts/line-filter.ts';
import { presentAccount } from '../../year-accounts/present-line.ts';
import { requiredAccountOf } from '../../year-accounts/required-account.ts';
import { attachment } from '../attachment.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const inLanguage = accountFilter.extend({
  language: z.enum(['zh', 'en']).default('zh').describe('Of column heads and of named values.'),
});

/** The CSV begins with a byte order mark: Excel would take the file for GBK otherwise. */
export function getYearAccountFiles(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/year-accounts/:government/:year/account.csv',
    {
      schema: {
        summary: 'The account of a year as a table',
        tags: ['year-accounts'],
        params: accountParams,
        querystring: inLanguage,
        response: {
          200: { description: 'CSV.', content: { 'text/csv': { schema: z.string() } } },
          ...errorsOf(400, 401, 403, 404, 422),
        },
      },
    },
    async (request, reply) => {
      const { language } = request.query;
      const { account } = await requiredAccountOf(store, request, request.params);
      const naming = await namingOf(store, account.government.code);
      const names = {
        unit: (id: string) => naming.unit(id).name,
        leader: (post: string) => naming.leader(post)?.name ?? naming.leader(post)?.title ?? post,
      };
      const table = yearAccountTable(account, linesAsked(account.lines, request.query), names, language);
      return reply
        .header('content-disposition', attachment(`${table.title}.csv`))
        .type('text/csv; charset=utf-8')
        .send(Buffer.from(toCsv(table, { bom: true })) as never);
    },
  );
  app.get(
    '/api/year-accounts/:government/:year/account.json',
    {
      schema: {
        summary: 'The account of a year, to be saved',
        tags: ['year-accounts'],
        params: accountParams,
        querystring: accountFilter,
        response: { 200: yearAccount, ...errorsOf(400, 401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const kept = await requiredAccountOf(store, request, request.params);
      const { government, year, lines } = kept.account;
      const shown = linesAsked(lines, request.query);
      reply.header('content-disposition', attachment(`${government.name}${year}年对账.json`));
      return presentAccount(kept, shown, await namingOf(store, government.code));
    },
  );
}
