import { livelihoodRound } from '../../api/livelihood.ts';
import { urnCount } from '../../api/livelihood-act.ts';
import { answerRound } from '../../livelihood/answer-round.ts';
import { requiredRound, roundParams } from '../../livelihood/required-round.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function postUrnCount(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/livelihood/:year/count-urn',
    {
      schema: {
        summary: 'Close the vote of this system and count its urn',
        tags: ['livelihood'],
        params: roundParams,
        body: urnCount,
        response: { 200: livelihoodRound, ...errorsOf(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { government, name: by } = caller;
      const { year } = request.params;
      await requiredRound(store, government, year);
      const outcome = await store.livelihood.countUrn({ government, year, by, ...request.body });
      return answerRound(store, outcome, caller);
    },
  );
}
