import { isoDate } from '@luoshi/mechanisms';
import type { MatterItem } from '@luoshi/store';
import { newMatterRequest, openedMatters } from '../../api/matter-command.ts';
import { checkPlaces } from '../../matters/check-places.ts';
import { handOut } from '../../matters/hand-out.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { actorOn } from '../../matters/relations-to-matter.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { requiredMechanism } from '../../matters/required-mechanism.ts';
import { ApiFailure } from '../../refusals/api-failure.ts';
import { matterFailure } from '../../refusals/matter-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Opens one matter that comes from a meeting, an instruction or elsewhere, and not from a report. */
export function postMatter(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/matters',
    {
      schema: {
        summary: 'Open a matter that comes from a meeting or an instruction',
        tags: ['matters'],
        body: newMatterRequest,
        response: { 201: openedMatters, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async (request, reply) => {
      const caller = requiredAccount(request);
      const { mechanism, key, handOut: isHandedOut, limit, ...opening } = request.body;
      requiredMechanism(mechanism);
      const presenting = await presentingOf(store, caller.government);
      checkPlaces(opening, presenting.naming);
      const outcome = await store.matters.open(
        [
          {
            mechanism,
            work: `key-${key}`,
            settings: {},
            opening: {
              ...opening,
              promise: null,
              targets: [],
              monthlyShares: null,
              parent: null,
              limit: limit === null ? null : isoDate(limit),
            },
          },
        ],
        { government: caller.government, actor: actorOn(opening, caller), relations: ['office'] },
      );
      if ('refused' in outcome) throw matterFailure(outcome);
      const items: MatterItem[] = [];
      for (const item of outcome.items) {
        const handed = isHandedOut ? await handOut(store, { item, key }, caller, presenting) : item;
        if (handed instanceof ApiFailure) throw handed;
        items.push(handed);
      }
      return reply
        .status(201)
        .send({ items: items.map((item) => presentItem(item, presenting)), repeated: outcome.repeated, refused: [] });
    },
  );
}
