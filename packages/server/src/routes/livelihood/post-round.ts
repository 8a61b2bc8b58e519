import { defaultRoundRules } from '@luoshi/mechanisms/livelihood';
import { livelihoodRound } from '../../api/livelihood.ts';
import { newRound } from '../../api/livelihood-act.ts';
import { presentRound } from '../../livelihood/present-round.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { roundFailure } from '../../refusals/round-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

export function postLivelihoodRound(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/livelihood',
    {
      schema: {
        summary: 'Begin to collect a year’s livelihood projects',
        tags: ['livelihood'],
        body: newRound,
        response: { 201: livelihoodRound, ...errorsOf(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) => {
      const caller = requiredAccount(request);
      const { government, name: by } = caller;
      const { year, rules = defaultRoundRules } = request.body;
      const act = { kind: 'open' as const, year, rules };
      const outcome = await store.livelihood.act({ government, year, expectedSeq: 0, act, by });
      if ('refused' in outcome) throw roundFailure(outcome);
      return reply.status(201).send(await presentRound(store, outcome, caller));
    },
  );
}
