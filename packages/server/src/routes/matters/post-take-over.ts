import { isEnded } from '@luoshi/mechanisms';
import { TAKEN_OVER } from '@luoshi/store';
import { openedMatters, takeOverRequest } from '../../api/matter-command.ts';
import { checkPlaces } from '../../matters/check-places.ts';
import { openingAfterMerger } from '../../matters/opening-after-merger.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { actorOn } from '../../matters/relations-to-matter.ts';
import { requiredAccount, requiredMatter } from '../../matters/required-matter.ts';
import { keptMechanism } from '../../matters/required-mechanism.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { matterFailure } from '../../refusals/matter-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { matterParams } from './matter-params.ts';

/** 承接: opens with the successor a matter that goes on from one of a merged government; asked again it is that one. */
export function postTakeOver(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/matters/:id/take-over',
    {
      schema: {
        summary: 'Go on with an open matter of a government that was merged into one’s own',
        description: 'For the office of the successor. The old matter stays as it is, to be read.',
        tags: ['matters'],
        params: matterParams,
        body: takeOverRequest,
        response: { 201: openedMatters, ...errorsOf(400, 401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const caller = requiredAccount(request);
      const kept = await requiredMatter(store, request.params.id, caller);
      const { item } = kept;
      const merged = await store.directory.successorOf(item.government);
      if (!merged) throw apiFailure('government-not-merged', { government: item.government });
      if (merged.successor !== caller.government) throw apiFailure('not-yours-to-do', { ability: 'hand-out' });
      if (isEnded(keptMechanism(item.mechanism), item.state))
        throw apiFailure('take-over-ended', { title: item.title });
      const presenting = await presentingOf(store, caller.government);
      const governments = await store.directory.governments();
      const opening = openingAfterMerger(kept, request.body, { successor: caller.government, governments });
      checkPlaces(opening, presenting.naming);
      const outcome = await store.matters.open(
        [{ mechanism: item.mechanism, work: `${TAKEN_OVER}${item.id}`, settings: {}, opening }],
        { government: caller.government, actor: actorOn(opening, caller), relations: ['office'] },
      );
      if ('refused' in outcome) throw matterFailure(outcome);
      const items = outcome.items.map((one) => presentItem(one, presenting));
      return reply.status(201).send({ items, repeated: outcome.repeated, refused: [] });
    },
  );
}
