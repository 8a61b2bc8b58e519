import type { KeptMatter, Store } from '@luoshi/store';
import { governmentOfMatter } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import type { RequestAccount } from '../accounts/request-account.ts';
import { apiFailure } from '../refusals/api-failure.ts';
import { factsOf, type Seeing, seesMatter } from './relations-to-matter.ts';

/** The account of a call on matters; the table of permissions lets nobody else through. */
export function requiredAccount({ account }: Pick<FastifyRequest, 'account'>): RequestAccount {
  if (account === null) throw apiFailure('account-needed');
  return account;
}

/** The matter; throws `matter-unknown` (404) also for one that the caller may not see, whose existence is nobody's business. */
export async function requiredMatter(
  store: Pick<Store, 'matters' | 'directory'>,
  id: string,
  caller: RequestAccount,
  /** Any of them will do. */
  abilities: readonly Seeing[] = ['see-matters'],
): Promise<KeptMatter> {
  const government = governmentOfMatter(id);
  const kept = government === null ? null : await store.matters.get(government, id);
  if (!kept) throw apiFailure('matter-unknown', { matter: id });
  const facts = factsOf(kept, await successorFor(store, kept, caller));
  if (!abilities.some((ability) => seesMatter(facts, caller, ability)))
    throw apiFailure('matter-unknown', { matter: id });
  return kept;
}

/** Code of the successor of the matter's government; not asked for where the caller is of that government. */
async function successorFor(
  { directory }: Pick<Store, 'directory'>,
  { item }: KeptMatter,
  { government }: RequestAccount,
): Promise<string | null> {
  if (government === item.government) return null;
  return (await directory.successorOf(item.government))?.successor ?? null;
}
