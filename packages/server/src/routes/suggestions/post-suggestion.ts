import { dateInChina, isoDate } from '@luoshi/mechanisms';
import { newSuggestionRequest, registeredSuggestion } from '../../api/suggestion.ts';
import { checkPlaces } from '../../matters/check-places.ts';
import { handOut } from '../../matters/hand-out.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { actorOn } from '../../matters/relations-to-matter.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { ApiFailure, apiFailure } from '../../refusals/api-failure.ts';
import { matterFailure } from '../../refusals/matter-failure.ts';
import { checkProposers, proposersNamed } from '../../suggestions/check-proposers.ts';
import { openingOfSuggestion } from '../../suggestions/opening-of-suggestion.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

/** Registers one; the number is its key, so that the same form twice is one suggestion. */
export function postSuggestion(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/suggestions',
    {
      schema: {
        summary: 'Register a suggestion of a deputy or a proposal of the CPPCC',
        tags: ['suggestions'],
        body: newSuggestionRequest,
        response: { 200: registeredSuggestion, 201: registeredSuggestion, ...errorsOf(400, 401, 403, 422) },
      },
    },
    async (request, reply) => {
      const caller = requiredAccount(request);
      const { handOut: isHandedOut, ...body } = request.body;
      const presenting = await presentingOf(store, caller.government);
      const registered = { ...body, proposers: proposersNamed(body.proposers, presenting.naming) };
      const toOpen = openingOfSuggestion(registered, presenting.naming);
      checkPlaces(toOpen.opening, presenting.naming);
      checkProposers(registered.proposers, presenting.naming);
      if (isoDate(registered.receivedOn) > dateInChina(presenting.now))
        throw apiFailure('received-in-future', { date: registered.receivedOn });
      const by = {
        government: caller.government,
        actor: actorOn(toOpen.opening, caller),
        relations: ['office'],
      } as const;
      const outcome = await store.matters.open([toOpen], by);
      if ('refused' in outcome) throw matterFailure(outcome);
      const [opened] = outcome.items;
      const repeated = outcome.repeated > 0;
      const item =
        isHandedOut && !repeated
          ? await handOut(store, { item: opened!, key: opened!.id }, caller, presenting)
          : opened!;
      if (item instanceof ApiFailure) throw item;
      return reply.status(repeated ? 200 : 201).send({ item: presentItem(item, presenting), repeated });
    },
  );
}
