// A session that ends: how the items of its agenda stand is kept with it.
import type { DispatchSession, Store } from '@luoshi/store';
import { standingNow } from './present-session.ts';

/** The session as held, at the store's clock. */
export async function heldSession(
  store: Pick<Store, 'matters' | 'dispatch'>,
  session: DispatchSession,
): Promise<DispatchSession> {
  const stoodOf = (await standingNow(store, session.government, [session]))(session);
  return { ...session, state: 'held', agenda: session.agenda.map((item) => ({ ...item, stood: stoodOf(item) })) };
}
