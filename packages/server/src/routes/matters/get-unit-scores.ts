import { longXlsx } from '@luoshi/documents';
import type { Store } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type UnitScores, unitScores } from '../../api/work-lists.ts';
import { namingOf } from '../../matters/naming.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { rowsAtOnce } from '../../matters/rows-at-once.ts';
import { quarterOf, unitScoresOf } from '../../matters/unit-scores.ts';
import { unitScoresColumns, unitScoresRows } from '../../matters/unit-scores-table.ts';
import { visibleMatters } from '../../matters/visible-matters.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { excelAnswer, streamExcel } from '../send-document.ts';

const summary = 'Scores of units in a quarter, by the matters they lead; persons are never scored';

const query = z.object({
  year: z.coerce.number().int().min(2000).max(2200),
  quarter: z.coerce.number().int().min(1).max(4),
});

export function getUnitScores(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/unit-scores',
    {
      schema: {
        summary,
        tags: ['matters'],
        querystring: query,
        response: { 200: unitScores, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => scoresFor(store, request),
  );
  app.get(
    '/api/unit-scores.xlsx',
    {
      schema: {
        summary: `${summary}, as a table with what was taken off`,
        tags: ['matters'],
        querystring: query,
        response: { 200: excelAnswer, ...errorsOf(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const { year, quarter } = request.query;
      const period = `${year}年第${'一二三四'[quarter - 1]}季度`;
      const title = `单位得分（${period}）`;
      const { units } = await scoresFor(store, request);
      const rows = rowsAtOnce(unitScoresRows(units), (cells) => cells);
      return streamExcel(reply, `${title}.xlsx`, longXlsx({ title, columns: unitScoresColumns, rows }));
    },
  );
}

/** A unit sees its own score, others all of the government. */
async function scoresFor(
  store: Store,
  request: Pick<FastifyRequest, 'account'> & { readonly query: z.infer<typeof query> },
): Promise<UnitScores> {
  const caller = requiredAccount(request);
  const { government } = caller;
  const period = quarterOf(request.query.year, request.query.quarter);
  const found = await store.matters.scores({ government, unit: visibleMatters({}, caller).unit, period });
  return unitScoresOf(found, period, await namingOf(store, government));
}
