// The matters of a government into the agenda of a session that is to be held.
import type { AgendaItem, DispatchSession, Store } from '@luoshi/store';
import { type AgendaSources, agendaOf } from './agenda.ts';
import { collected } from './collected.ts';

/** From the decisions of the last session of that kind before `heldOn` (ISO date), and the matters as they stand now. */
export async function sessionAgenda(
  store: Store,
  { government, kind, heldOn }: Pick<DispatchSession, 'government' | 'kind' | 'heldOn'>,
): Promise<readonly AgendaItem[]> {
  const last = await store.dispatch.lastHeld(government, kind, heldOn);
  return agendaOf(last, await agendaSources(store, government));
}

/** What of a government's matters is to be spoken about now, for any number of sessions. */
export async function agendaSources(store: Pick<Store, 'matters'>, government: string): Promise<AgendaSources> {
  const open = { government, phase: ['open', 'waiting'] };
  const lit = (light: 'red' | 'yellow') => collected(store.matters.lines({ ...open, light, order: 'number' }));
  // An obstacle that nobody has taken up keeps no light on by itself.
  const asking = collected(store.matters.histories({ ...open, asksHelp: true }));
  const [red, yellow] = await Promise.all([lit('red'), lit('yellow')]);
  return { red, yellow, asking: await asking };
}
