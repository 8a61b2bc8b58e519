import type { KeptMatter, Store } from '@luoshi/store';
import { governmentOfMatter } from '@luoshi/store';
import type { RequestAccount } from '../../accounts/request-account.ts';
import { type MatterDetail, matterDetail } from '../../api/matter.ts';
import { type Naming, namingOf } from '../../matters/naming.ts';
import { presentItem, presentingOf } from '../../matters/present-item.ts';
import { presentMatter } from '../../matters/present-matter.ts';
import { actorOn, factsOf, relationsToMatter, seesMatter } from '../../matters/relations-to-matter.ts';
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
  const [presenting, merged, governments, others] = await Promise.all([
    presentingOf(store, government),
    store.directory.successorOf(government),
    store.directory.governments(),
    keptJoined(store, kept),
  ]);
  const nameOf = (code: string) => governments.find((one) => one.code === code)?.name ?? code;
  const [{ parent, above }, children] = await Promise.all([
    aboveOf(store, facts.parent, caller, nameOf),
    childrenOf(store, kept, nameOf),
  ]);
  const relations = relationsToMatter(facts, caller);
  const { person } = actorOn(facts, caller);
  const joined = others.map((other) => presentJoinedMatter(other, presenting, caller));
  const governmentSuccessor = merged && { code: merged.successor, name: merged.successorName };
  const mayGiveDown = merged === null ? lowerGovernments(kept, caller, governments) : [];
  const around = { relations, person, mayGiveDown, parent, above, children, joined, governmentSuccessor };
  return presentMatter(kept, presenting, around);
}

/** Governments directly below that the office may give the matter to while it is worked, without those that have it already. */
function lowerGovernments(
  { item, children }: KeptMatter,
  caller: RequestAccount,
  governments: Awaited<ReturnType<Store['directory']['governments']>>,
): MatterDetail['mayGiveDown'] {
  const isOwnOffice = caller.roles.includes('office') && caller.government === item.government;
  if (!isOwnOffice || item.phase !== 'open') return [];
  const has = (code: string) => children.some(({ government }) => government === code);
  return governments
    .filter(({ code, parent, mergedInto }) => parent === item.government && mergedInto === null && !has(code))
    .map(({ code, name }) => ({ government: code, name }));
}

type NameOf = (government: string) => string;

/** Id, title and government alone: what else there is to it is the upper government's. */
async function aboveOf(
  store: Store,
  id: string | null,
  caller: RequestAccount,
  nameOf: NameOf,
): Promise<{ readonly parent: MatterDetail['parent']; readonly above: Naming | null }> {
  const government = id === null ? null : governmentOfMatter(id);
  const kept = id === null || government === null ? null : await store.matters.get(government, id);
  if (kept === null || government === null) return { parent: null, above: null };
  const { item } = kept;
  const isOpenToCaller = seesMatter(factsOf(kept), caller);
  const parent = { id: item.id, title: item.title, governmentName: nameOf(government), isOpenToCaller };
  return { parent, above: await namingOf(store, government) };
}

/** Each with the names of its own government. */
async function childrenOf(store: Store, { children }: KeptMatter, nameOf: NameOf): Promise<MatterDetail['children']> {
  const codes = [...new Set(children.map(({ government }) => government))];
  const presentings = new Map(
    await Promise.all(codes.map(async (code) => [code, await presentingOf(store, code)] as const)),
  );
  return children.map((child) => ({
    ...presentItem(child, presentings.get(child.government)!),
    governmentName: nameOf(child.government),
  }));
}
