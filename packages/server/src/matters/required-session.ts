import type { DispatchSession, Store } from '@luoshi/store';
import { apiFailure } from '../refusals/api-failure.ts';

/** A session of the caller's government; throws `session-unknown`. */
export async function requiredSession(
  store: Pick<Store, 'dispatch'>,
  government: string,
  id: string,
): Promise<DispatchSession> {
  const found = await store.dispatch.get(government, id);
  if (!found) throw apiFailure('session-unknown');
  return found;
}

/** One that goes on; throws `session-over`. */
export async function openSession(
  store: Pick<Store, 'dispatch'>,
  government: string,
  id: string,
): Promise<DispatchSession> {
  const found = await requiredSession(store, government, id);
  if (found.state === 'held') throw apiFailure('session-over');
  return found;
}

/** Writes it; throws `session-changed` where somebody else did meanwhile. */
export async function saveSession(
  store: Pick<Store, 'dispatch'>,
  session: DispatchSession,
  by: string,
): Promise<DispatchSession> {
  const saved = await store.dispatch.save(session, by);
  if (!saved) throw apiFailure('session-changed');
  return saved;
}
