import { z } from 'zod';
import { governmentsOfYear, tableFormat } from '../../api/series.ts';
import { sendYears, yearsAnswer } from '../../series/send-years.ts';
import { governmentsOfYear as find } from '../../series/series-of-government.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const ofYear = z.object({ year: z.coerce.number().int().min(1949).max(9999).optional() });
const asked = ofYear.extend({
  format: tableFormat,
  language: z.enum(['zh', 'en']).default('zh').describe('Of column heads and of named values.'),
});

export function getComparison(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/comparison',
    {
      schema: {
        summary: 'Governments of a year side by side',
        tags: ['series'],
        querystring: ofYear,
        response: { 200: governmentsOfYear, ...errorsOf(400, 401, 404) },
      },
    },
    (request) => find(store, request, request.query.year),
  );
  app.get(
    '/api/comparison/table',
    {
      schema: {
        summary: 'The same as a file, one row a government and indicator',
        tags: ['series'],
        querystring: asked,
        response: { 200: yearsAnswer, ...errorsOf(400, 401, 404) },
      },
    },
    async (request, reply) => {
      const { year, governments } = await find(store, request, request.query.year);
      const title = request.query.language === 'zh' ? `${year}年各地指标` : `Governments of ${year}`;
      return sendYears(
        reply,
        governments.map((one) => one.year),
        { ...request.query, title },
      );
    },
  );
}
