import { z } from 'zod';
import { governmentSeries, tableFormat } from '../../api/series.ts';
import { sendYears, yearsAnswer } from '../../series/send-years.ts';
import { seriesOfGovernment } from '../../series/series-of-government.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const params = z.object({ government: z.string().max(12) });
const asked = z.object({
  format: tableFormat,
  language: z.enum(['zh', 'en']).default('zh').describe('Of column heads and of named values.'),
});

export function getSeries(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/series/:government',
    {
      schema: {
        summary: 'A government’s years side by side: targets, results, verdicts, hit rates, hardness of promises',
        tags: ['series'],
        params,
        response: { 200: governmentSeries, ...errorsOf(401, 404) },
      },
    },
    (request) => seriesOfGovernment(store, request, request.params.government),
  );
  app.get(
    '/api/series/:government/table',
    {
      schema: {
        summary: 'The same as a file, one row an indicator and year',
        tags: ['series'],
        params,
        querystring: asked,
        response: { 200: yearsAnswer, ...errorsOf(400, 401, 404) },
      },
    },
    async (request, reply) => {
      const { government, years } = await seriesOfGovernment(store, request, request.params.government);
      const title = request.query.language === 'zh' ? `${government.name}历年指标` : `${government.name}, years`;
      return sendYears(reply, years, { ...request.query, title });
    },
  );
}
