import { livelihoodRound } from '../../api/livelihood.ts';
import { presentRound } from '../../livelihood/present-round.ts';
import { proposalParams, requiredRound } from '../../livelihood/required-round.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { roundFailure } from '../../refusals/round-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** 代表撤回: the proposal stays in the library as withdrawn, with its day. */
export function postWithdrawal(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/livelihood/:year/proposals/:entry/withdraw',
    {
      schema: {
        summary: 'Withdraw a deputy’s own proposal',
        description: 'While the round collects, and until the office has merged, put aside or answered it.',
        tags: ['livelihood'],
        params: proposalParams,
        response: { 200: livelihoodRound, ...errorsOf(401, 403, 404, 422) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { government, name: by, login } = caller;
      const { year, entry } = request.params;
      await requiredRound(store, government, year);
      const outcome = await store.livelihood.withdraw({ government, year, by, login, entry });
      if ('refused' in outcome) throw roundFailure(outcome);
      return presentRound(store, outcome, caller);
    },
  );
}
