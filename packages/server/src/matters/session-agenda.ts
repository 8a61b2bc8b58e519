// The matters of a government into the agenda of a session that is to be held.
import type { AgendaItem, DispatchSession, Store } from '@luoshi/store';
import { agendaOf } from './agenda.ts';
import { allItems } from './kept-matters.ts';

/** From the decisions of the last session of that kind before `heldOn` (ISO date), and the matters as they stand now. */
export async function sessionAgenda(
  store: Store,
  government: string,
  kind: DispatchSession['kind'],
  heldOn: string,
): Promise<readonly AgendaItem[]> {
  const last = await store.dispatch.lastHeld(government, kind, heldOn);
  const open = await allItems(store, { government, phase: ['open', 'waiting'] });
  // An obstacle that nobody has taken up keeps no light on by itself: every open matter's history is asked for one.
  const kept = await Promise.all(open.map(({ id }) => store.matters.get(government, id)));
  return agendaOf(
    last,
    open,
    kept.filter((one) => one !== null),
  );
}
