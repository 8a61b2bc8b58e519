import { refuseRound } from '@luoshi/mechanisms/livelihood';
import type { KeptRound } from '@luoshi/store';
import { livelihoodRound } from '../../api/livelihood.ts';
import { handOverRequest } from '../../api/livelihood-act.ts';
import { openItem } from '../../livelihood/open-item.ts';
import { presentRound } from '../../livelihood/present-round.ts';
import { requiredRound, roundParams } from '../../livelihood/required-round.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { roundFailure } from '../../refusals/round-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Opens the matter of each item and hands it to its unit. What was begun and broken off is finished by the same call. */
export function postHandOver(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/livelihood/:year/hand-over',
    {
      schema: {
        summary: 'Hand adopted items over to their units as matters',
        tags: ['livelihood'],
        params: roundParams,
        body: handOverRequest,
        response: { 200: livelihoodRound, ...errorsOf(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const { government, name: by } = caller;
      const { year } = request.params;
      const { expectedSeq, items } = request.body;
      let kept: KeptRound = await requiredRound(store, government, year);
      if (kept.round.seq !== expectedSeq)
        throw roundFailure(refuseRound('round-stale', { expected: expectedSeq, actual: kept.round.seq }));
      if (kept.round.stage !== 'published')
        throw roundFailure(refuseRound('round-act-not-now', { act: 'hand-over', stage: kept.round.stage }));
      const presenting = await presentingOf(store, government);
      for (const asked of items) {
        const item = kept.round.items.find(({ entry }) => entry === asked.entry);
        if (!item) throw roundFailure(refuseRound('item-unknown', { entry: asked.entry }));
        const matter = await openItem(store, { round: kept.round, item, asked }, caller, presenting);
        const act = { kind: 'hand-over' as const, entry: item.entry, matter: matter.id };
        const outcome = await store.livelihood.act({ government, year, expectedSeq: kept.round.seq, act, by });
        if ('refused' in outcome) throw roundFailure(outcome);
        kept = outcome;
      }
      return presentRound(store, kept, caller);
    },
  );
}
