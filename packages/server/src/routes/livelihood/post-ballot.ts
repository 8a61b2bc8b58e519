import { ballotRequest } from '../../api/livelihood-act.ts';
import { requiredRound, roundParams } from '../../livelihood/required-round.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { roundFailure } from '../../refusals/round-failure.ts';
import { errorsOf } from '../errors-of.ts';
import { nothing } from '../nothing.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** A secret ballot. That the deputy has voted is kept, and apart from it what lies in the urn. */
export function postLivelihoodBallot(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/livelihood/:year/ballot',
    {
      schema: {
        summary: 'Cast a secret ballot in the vote that is open',
        tags: ['livelihood'],
        params: roundParams,
        body: ballotRequest,
        response: { 200: nothing, ...errorsOf(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { government, login } = requiredAccount(request);
      const { year } = request.params;
      await requiredRound(store, government, year);
      const refusal = await store.livelihood.cast({ government, year, login, ballot: request.body.ballot });
      if (refusal) throw roundFailure(refusal);
      return {};
    },
  );
}
