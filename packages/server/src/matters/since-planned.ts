// What has to be spoken about since a session was planned, with the day since when.
import { dateInChina, litSince } from '@luoshi/mechanisms';
import type { AgendaItem, DispatchSession, Store } from '@luoshi/store';
import { calendarInForce } from '../directory/calendar-in-force.ts';
import { type AgendaSources, agendaKey, agendaOf, withNewItems } from './agenda.ts';
import { agendaSources } from './session-agenda.ts';

/**
 * Sessions of one government as they are shown: while one is planned, what turned red or yellow, asked for coordination or was decided
 * last time since then is on its agenda, too, unless somebody took it off. What is there stays, whatever became of its light; what came
 * up after the day of the session is none of its business. Nothing is written.
 */
export async function withSincePlanned(
  store: Store,
  government: string,
  sessions: readonly DispatchSession[],
): Promise<readonly DispatchSession[]> {
  if (sessions.every(({ state }) => state === 'held')) return sessions;
  const [sources, { calendar }] = await Promise.all([
    agendaSources(store, government),
    calendarInForce(store, government),
  ]);
  const planned = await Promise.all(
    sessions.map(async (session) => {
      if (session.state === 'held') return { session, last: null, items: [] };
      const last = await store.dispatch.lastHeld(government, session.kind, session.heldOn);
      const known = new Set([...session.agenda.map(agendaKey), ...session.takenOut]);
      return { session, last, items: agendaOf(last, sources).filter((item) => !known.has(agendaKey(item))) };
    }),
  );
  const now = store.now().toISOString();
  const lit = await litDays(store, { government, items: planned.flatMap(({ items }) => items), calendar, now });
  const asked = new Map(sources.asking.map(({ matter, events }) => [matter.id, coordinationDay(events)]));
  const dayOf = ({ matter, why }: AgendaItem, last: DispatchSession | null) => {
    if (why === 'last-decision') return last?.heldOn;
    return matter === null ? undefined : (why === 'coordination' ? asked : lit).get(matter);
  };
  return planned.map(({ session, last, items }) => {
    const dated = items.map((item) => ({ ...item, since: dayOf(item, last) ?? dateInChina(now) }));
    const inTime = dated.filter(({ since }) => since <= session.heldOn);
    return { ...session, agenda: withNewItems(session.agenda, inTime) };
  });
}

interface Lit {
  readonly government: string;
  readonly items: readonly AgendaItem[];
  readonly calendar: Parameters<typeof litSince>[0]['calendar'];
  readonly now: string;
}

/** The first days of the lights that items are there for, by matter, read a page of matters at a time. */
async function litDays(store: Store, { government, items, ...at }: Lit): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(items.flatMap(({ matter, why }) => (matter !== null && isLit(why) ? [matter] : [])));
  const days = new Map<string, string>();
  if (ids.size === 0) return days;
  for await (const { mechanism, matter, events } of store.matters.histories({ government, ids: [...ids] }))
    days.set(matter.id, litSince({ mechanism, events, ...at }));
  return days;
}

const isLit = (why: AgendaItem['why']): boolean => why === 'red' || why === 'yellow';

/** The day on which a coordination was asked for or issued last. */
function coordinationDay(events: AgendaSources['asking'][number]['events']): string | undefined {
  const last = events.findLast(
    (event) =>
      event.kind === 'commanded' &&
      (event.command === 'request-coordination' || event.command === 'issue-coordination'),
  );
  return last && dateInChina(last.at);
}
