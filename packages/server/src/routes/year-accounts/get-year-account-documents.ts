import { accountDocument, accountDocx, accountTitle, accountXlsx } from '@luoshi/documents';
import type { Store } from '@luoshi/store';
import { chinaDay } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { accountParams } from '../../api/year-account.ts';
import { requiredAccountOf } from '../../year-accounts/required-account.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { excelAnswer, sendExcel, sendWord, wordAnswer } from '../send-document.ts';

/** The table handed to deputies beside the report: every line, whatever the page is filtered by. */
export function getYearAccountDocuments(app: App, { store }: RoutesContext): void {
  const schema = { tags: ['year-accounts'], params: accountParams };
  const errors = errorsOf(400, 401, 403, 404, 422);
  app.get(
    '/api/year-accounts/:government/:year/account.docx',
    {
      schema: {
        ...schema,
        summary: 'The account of a year as the Word document that deputies get',
        description: 'What is not kept first, then every line; one printed denominator.',
        response: { 200: wordAnswer, ...errors },
      },
    },
    async (request, reply) => {
      const { account, directory, settings, name } = await printed(store, request, request.params);
      return sendWord(reply, `${name}.docx`, await accountDocx(accountDocument(account, directory, settings)));
    },
  );
  app.get(
    '/api/year-accounts/:government/:year/account.xlsx',
    {
      schema: {
        ...schema,
        summary: 'The account of a year as a workbook',
        description: 'Every line; its sums by heading, unit and leader; what the words and rules mean.',
        response: { 200: excelAnswer, ...errors },
      },
    },
    async (request, reply) => {
      const { account, directory, settings, name } = await printed(store, request, request.params);
      return sendExcel(reply, `${name}.xlsx`, await accountXlsx(account, directory, settings));
    },
  );
}

interface Asked {
  readonly government: string;
  readonly year: number;
}

async function printed(store: Store, request: FastifyRequest, asked: Asked) {
  const { account } = await requiredAccountOf(store, request, asked);
  const { code, name } = account.government;
  return {
    account,
    directory: await store.directory.withSealedPhones(code),
    settings: { date: chinaDay(store.now()), office: `${name}人民政府督查室` },
    name: `${name}${accountTitle(account.year)}`,
  };
}
