import type { KeptMatter, Store } from '@luoshi/store';
import { governmentOfMatter } from '@luoshi/store';
import type { RequestAccount } from '../../accounts/request-account.ts';
import { type MatterDetail, matterDetail } from '../../api/matter.ts';
import { presentingOf } from '../../matters/present-item.ts';
import { presentMatter } from '../../matters/present-matter.ts';
import { actorOn, factsOf, relationsToMatter } from '../../matters/relations-to-matter.ts';
import { requiredAccount, requiredMatter } from '../../matters/required-matter.ts';
import { keptJoined, presentJoinedMatter } from '../../suggestions/joined-suggestions.ts';
import { errorsOf } from '../errors-of.ts';
import type { App, RoutesContext } from '../routes-context.ts';
import { matterParams } from './matter-params.ts';

export function getMatter(app: App, { store }: RoutesContext): void {
  app.get(
    '/api/matters/:id',
    {
      schema: {
        summary: 'One matter: its sentence, clocks, slips, evidence, history, and what the caller may do',
        tags: ['matters'],
        params: matterParams,
        response: { 200: matterDetail, ...errorsOf(401, 403, 404) },
      },
    },
    async (request) => {
      const caller = requiredAccount(request);
      const kept = await requiredMatter(store, request.params.id, caller);
      return matterPage(store, kept, caller);
    },
  );
}

/** The page of a matter for somebody. */
async function matterPage(store: Store, kept: KeptMatter, caller: RequestAccount): Promise<MatterDetail> {
  const facts = factsOf(kept);
  const { government } = kept.item;
  const [presenting, merged, below, parent, others] = await Promise.all([
    presentingOf(store, government),
    store.directory.successorOf(government),
    lowerGovernments(store, kept, caller),
    parentOf(store, facts.parent),
    keptJoined(store, kept),
  ]);
  const relations = relationsToMatter(facts, caller);
  const { person } = actorOn(facts, caller);
  const joined = others.map((other) => presentJoinedMatter(other, presenting, caller));
  const governmentSuccessor = merged && { code: merged.successor, name: merged.successorName };
  const mayGiveDown = merged === null ? below : [];
  return presentMatter(kept, presenting, { relations, person, mayGiveDown, parent, joined, governmentSuccessor });
}

/** Governments directly below that the office may give the matter to while it is worked. */
async function lowerGovernments(
  store: Store,
  { item }: KeptMatter,
  caller: RequestAccount,
): Promise<MatterDetail['mayGiveDown']> {
  const isOwnOffice = caller.roles.includes('office') && caller.government === item.government;
  if (!isOwnOffice || item.phase !== 'open') return [];
  const governments = await store.directory.governments();
  return governments
    .filter(({ parent, mergedInto }) => parent === item.government && mergedInto === null)
    .map(({ code, name }) => ({ government: code, name }));
}

/** Its id and title alone: what else there is to it is the upper government's. */
async function parentOf(store: Store, id: string | null): Promise<MatterDetail['parent']> {
  const government = id === null ? null : governmentOfMatter(id);
  const parent = id === null || government === null ? null : await store.matters.get(government, id);
  return parent && { id: parent.item.id, title: parent.item.title };
}
