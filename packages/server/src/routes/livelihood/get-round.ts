import { livelihoodRound } from '../../api/livelihood.ts';
import { presentRound } from '../../livelihood/present-round.ts';
import { requiredRound, roundParams } from '../../livelihood/required-round.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function getLivelihoodRound(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/livelihood/:year',
    {
      schema: {
        summary: 'A year’s livelihood projects: candidates, votes, adopted items and their progress, apart',
        tags: ['livelihood'],
        params: roundParams,
        response: { 200: livelihoodRound, ...errorsOf(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      return presentRound(store, await requiredRound(store, caller.government, request.params.year), caller);
    },
  );
}
