import {
  breakdownDocument,
  breakdownDocx,
  breakdownXlsx,
  DEFAULT_REQUIREMENTS,
  standardRequirements,
} from '@luoshi/documents';
import type { Store } from '@luoshi/store';
import { chinaDay } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { breakdownFor } from '../../breakdown/present-breakdown.ts';
import { requiredReport } from '../../breakdown/report-of-breakdown.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { reportParams } from '../report-params.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { excelAnswer, sendExcel, sendWord, wordAnswer } from '../send-document.ts';

const query = z.object({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('An issued version; left out: what the caller sees as the breakdown.'),
  notice: z
    .enum(['true', 'false'])
    .default('true')
    .describe('Whether the notice that issues it stands in front (Word only).'),
});

/** The table as it prints, and as a workbook that can be edited and read back. */
export function getBreakdownDocuments(app: App, { store }: RoutesContext): void {
  const schema = { tags: ['breakdown'], params: reportParams, querystring: query };
  app.get(
    '/api/reports/:id/breakdown.docx',
    {
      schema: {
        ...schema,
        summary: 'The breakdown as a Word document in the official layout',
        response: { 200: wordAnswer, ...errorsOf(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { rows, version, date, year, place, directory } = await printed(store, request);
      const organ = `${place}人民政府办公室`;
      const requirements = standardRequirements({
        ...DEFAULT_REQUIREMENTS,
        office: `${place}人民政府督查室`,
        contact: null,
      });
      const notice = {
        mark: `${organ}文件`,
        organ,
        number: null,
        addressee: '各乡镇人民政府，县直有关单位',
        date,
        sealed: true,
        requirements,
        note: null,
        imprint: { copies: [], office: organ, date },
      };
      const document = breakdownDocument(rows, directory, {
        place,
        year,
        version,
        date,
        notice: request.query.notice === 'true' ? notice : null,
      });
      return sendWord(reply, `任务分解表-${year}-第${version}版.docx`, await breakdownDocx(document));
    },
  );
  app.get(
    '/api/reports/:id/breakdown.xlsx',
    {
      schema: {
        ...schema,
        summary: 'The breakdown as a workbook to be edited and imported again',
        response: { 200: excelAnswer, ...errorsOf(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { rows, version, date, year, place, directory } = await printed(store, request);
      const bytes = await breakdownXlsx(rows, directory, { version, year, government: place, date });
      return sendExcel(reply, `任务分解表-${year}-第${version}版.xlsx`, bytes);
    },
  );
}

type Asked = Pick<FastifyRequest, 'account'> & {
  readonly params: { readonly id: string };
  readonly query: z.infer<typeof query>;
};

async function printed(store: Store, request: Asked) {
  const caller = requiredAccount(request);
  const found = await requiredReport(store, request.params.id, request);
  const { government, planYear, id } = found.report;
  const { version: wanted } = request.query;
  const shown =
    wanted === undefined
      ? await breakdownFor(store, found, caller)
      : await store.breakdowns.version(government.code, id, wanted);
  const isHidden = shown !== null && shown.issuedAt === null && !caller.roles.includes('office');
  if (!shown || isHidden) throw apiFailure('breakdown-missing');
  const today = chinaDay(store.now());
  return {
    rows: shown.rows,
    version: Math.max(1, shown.version),
    date: shown.issuedAt === null ? today : chinaDay(new Date(shown.issuedAt)),
    year: planYear ?? Number(today.slice(0, 4)),
    place: government.name,
    directory: await store.directory.withSealedPhones(government.code),
  };
}
