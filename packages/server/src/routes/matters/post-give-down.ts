import type { Store } from '@luoshi/store';
import { giveDownRequest, openedMatters } from '../../api/matter-command.ts';
import { isWorkingUnit, namingOf } from '../../matters/naming.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { actorOn, factsOf, relationsToMatter } from '../../matters/relations-to-matter.ts';
import { requiredAccount, requiredMatter } from '../../matters/required-matter.ts';
import { apiFailure } from '../../refusals/api-failure.ts';
import { matterFailure } from '../../refusals/matter-failure.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { matterParams } from './matter-params.ts';

/** 上下联动: opens in the lower government a matter that carries this one out; its progress and light roll up. */
export function postGiveDown(app: App, { store }: RoutesContext): void {
  app.post(
    '/api/matters/:id/give-down',
    {
      schema: {
        summary: 'Give a matter down to a government directly below',
        tags: ['matters'],
        params: matterParams,
        body: giveDownRequest,
        response: { 201: openedMatters, ...errorsOf(400, 401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const caller = requiredAccount(request);
      const kept = await requiredMatter(store, request.params.id, caller);
      const { government, leadUnit } = request.body;
      const facts = factsOf(kept);
      if (!relationsToMatter(facts, caller).includes('office'))
        throw apiFailure('not-yours-to-do', { ability: 'hand-out' });
      await requireBelow(store, government, kept.item.government);
      const taker = await takingUnit(store, government, leadUnit);
      const { matter, item } = kept;
      // Ids of proposers are those of this government's directory: they say nothing below.
      const { submission: _, ...opening } = matter.opening;
      const outcome = await store.matters.open(
        [
          {
            mechanism: item.mechanism,
            work: `given-${item.id}`,
            settings: {},
            opening: {
              ...opening,
              class: matter.class,
              leadUnit: taker,
              collectingUnit: null,
              coUnits: [],
              leaderPost: null,
              parent: item.id,
            },
          },
        ],
        { government, actor: actorOn(facts, caller), relations: ['superior'] },
      );
      if ('refused' in outcome) throw matterFailure(outcome);
      const presenting = await presentingOf(store, government);
      const items = outcome.items.map((child) => presentItem(child, presenting));
      return reply.status(201).send({ items, repeated: outcome.repeated, refused: [] });
    },
  );
}

async function requireBelow(store: Store, government: string, above: string): Promise<void> {
  const all = await store.directory.governments();
  if (all.find(({ code }) => code === government)?.parent !== above)
    throw apiFailure('government-not-below', { government });
}

/** The unit named, else the lower government's own supervision office, which passes it on. */
async function takingUnit(store: Store, government: string, named: string | undefined): Promise<string> {
  const naming = await namingOf(store, government);
  if (named === undefined) {
    const office = naming.directory.units.find(({ kind, id }) => kind === 'office' && isWorkingUnit(naming, id));
    if (!office) throw apiFailure('office-missing', { government });
    return office.id;
  }
  if (!isWorkingUnit(naming, named)) throw apiFailure('unit-not-known', { unit: named });
  return named;
}
