import { livelihoodRound } from '../../api/livelihood.ts';
import { proposalRequest } from '../../api/livelihood-act.ts';
import { presentRound } from '../../livelihood/present-round.ts';
import { requiredRound, roundParams } from '../../livelihood/required-round.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { roundFailure } from '../../refusals/round-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** 代表提出: goes into the round's library under the deputy's name. What a ballot needs besides is the office's to find out. */
export function postLivelihoodProposal(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/livelihood/:year/proposals',
    {
      schema: {
        summary: 'Hand in a deputy’s own proposal while the round collects',
        tags: ['livelihood'],
        params: roundParams,
        body: proposalRequest,
        response: { 200: livelihoodRound, ...errorsOf(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { government, name: by, login } = caller;
      const { year } = request.params;
      await requiredRound(store, government, year);
      const { name, description, investmentWanYuan } = request.body;
      const project = {
        name: name.trim(),
        description: description.trim(),
        investmentWanYuan,
        finishOn: null,
        yearGoal: '',
        unit: null,
      };
      const outcome = await store.livelihood.handIn({ government, year, by, login, project });
      if ('refused' in outcome) throw roundFailure(outcome);
      return presentRound(store, outcome, caller);
    },
  );
}
