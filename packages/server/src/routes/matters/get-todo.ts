import { mechanisms } from '@luoshi/mechanisms';
import type { MatterFilter, Store } from '@luoshi/store';
import type { RequestAccount } from '../../accounts/request-account.ts';
import { todo } from '../../api/work-lists.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { actorOn, factsOf, relationsToMatter } from '../../matters/relations-to-matter.ts';
import { requiredAccount } from '../../matters/required-matter.ts';
import { byDue, officeStates, todoCard } from '../../matters/todo.ts';
import { isOffice, unitsOf } from '../../matters/visible-matters.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';

const CARDS = 60;
/** Matters looked at for cards, of each list. */
const LOOKED_AT = 120;

export function getTodo(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/todo',
    {
      schema: {
        summary: 'What the caller has to do, the most urgent first, each with the command that moves it on',
        tags: ['matters'],
        response: { 200: todo, ...errorsOf(401, 403) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      if (caller.governmentSuccessor !== null) return { cards: [], more: false };
      const presenting = await presentingOf(store, caller.government);
      const kept = await store.matters.several(caller.government, await candidates(store, caller));
      const cards = kept
        .flatMap((one) => {
          const facts = factsOf(one);
          const { person } = actorOn(facts, caller);
          const somebody = { relations: relationsToMatter(facts, caller), person, units: unitsOf(caller) };
          return todoCard(one, somebody, presenting) ?? [];
        })
        .sort(byDue);
      return { cards: cards.slice(0, CARDS), more: cards.length > CARDS };
    },
  );
}

/** Ids of matters that may hold something to do, each once. */
async function candidates(store: Store, caller: RequestAccount): Promise<readonly string[]> {
  const wanted: Omit<MatterFilter, 'government' | 'order' | 'limit'>[] = [];
  const { roles, posts } = caller;
  if (isOffice(caller)) {
    const states = [...new Set(mechanisms.flatMap(officeStates))];
    wanted.push(...states.map((state) => ({ state })), { light: 'red', phase: ['open'] }, { phase: ['preparing'] });
  }
  if (roles.includes('unit')) wanted.push(...unitsOf(caller).map((unit) => ({ unit, phase: ['open'] })));
  if (roles.includes('leader'))
    wanted.push(...posts.map(({ id }) => ({ leaderPost: id, phase: ['preparing', 'open', 'waiting'] })));
  const pages = await Promise.all(
    wanted.map((filter) =>
      store.matters.list({ ...filter, government: caller.government, order: 'urgency', limit: LOOKED_AT }),
    ),
  );
  return [...new Set(pages.flatMap(({ items }) => items.map(({ id }) => id)))];
}
