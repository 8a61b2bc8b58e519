import { z } from 'zod';
import { unitScores } from '../../api/work-lists.ts';
import { allHistories } from '../../matters/kept-matters.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { quarterOf, unitScoresOf } from '../../matters/unit-scores.ts';
import { visibleMatters } from '../../matters/visible-matters.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const query = z.object({
  year: z.coerce.number().int().min(2000).max(2200),
  quarter: z.coerce.number().int().min(1).max(4),
});

export function getUnitScores(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/unit-scores',
    {
      schema: {
        summary: 'Scores of units in a quarter, by the matters they lead; persons are never scored',
        tags: ['matters'],
        querystring: query,
        response: { 200: unitScores, ...errorsOf(400, 401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const presenting = await presentingOf(store, caller.government);
      const filter = visibleMatters({}, caller);
      const period = quarterOf(request.query.year, request.query.quarter);
      const scores = unitScoresOf(await allHistories(store, caller.government, filter.unit), { ...presenting, period });
      return {
        ...scores,
        units: scores.units.filter(({ unit }) => filter.unit === undefined || unit.id === filter.unit),
      };
    },
  );
}
