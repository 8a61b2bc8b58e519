// What has to be spoken about since a session was planned, with the day since when.
import { dateInChina, litSince } from '@luoshi/mechanisms';
import type { AgendaItem, DispatchSession, Store } from '@luoshi/store';
import { calendarInForce } from '../directory/calendar-in-force.ts';
import { type AgendaSources, agendaKey, agendaOf, withNewItems } from './agenda.ts';
import { keptMechanism } from './required-mechanism.ts';
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
  const sinceOf = dayFinder(store, { government, sources, calendar, now: store.now().toISOString() });
  return Promise.all(
    sessions.map(async (session) => {
      if (session.state === 'held') return session;
      const last = await store.dispatch.lastHeld(government, session.kind, session.heldOn);
      const known = new Set([...session.agenda.map(agendaKey), ...session.takenOut]);
      const items = agendaOf(last, sources).filter((item) => !known.has(agendaKey(item)));
      const dated = await Promise.all(items.map(async (item) => ({ ...item, since: await sinceOf(item, last) })));
      return {
        ...session,
        agenda: withNewItems(
          session.agenda,
          dated.filter(({ since }) => since <= session.heldOn),
        ),
      };
    }),
  );
}

interface Finding {
  readonly government: string;
  readonly sources: AgendaSources;
  readonly calendar: Parameters<typeof litSince>[0]['calendar'];
  readonly now: string;
}

/** Each matter is looked up once, however many sessions it is new to. */
function dayFinder(store: Store, { government, sources, calendar, now }: Finding) {
  const asked = new Map(sources.asking.map(({ matter, events }) => [matter.id, coordinationDay(events)]));
  const lit = new Map<string, Promise<string>>();
  const litDay = async (id: string): Promise<string> => {
    const kept = await store.matters.get(government, id);
    if (!kept) return dateInChina(now);
    return litSince({ mechanism: keptMechanism(kept.matter.opening.mechanism), events: kept.events, calendar, now });
  };
  return async ({ matter, why }: AgendaItem, last: DispatchSession | null): Promise<string> => {
    if (why === 'last-decision' || matter === null) return last?.heldOn ?? dateInChina(now);
    if (why === 'coordination') return asked.get(matter) ?? dateInChina(now);
    const known = lit.get(matter) ?? litDay(matter);
    lit.set(matter, known);
    return known;
  };
}

/** The day on which a coordination was asked for or issued last. */
function coordinationDay(events: AgendaSources['asking'][number]['events']): string | undefined {
  const last = events.findLast(
    (event) =>
      event.kind === 'commanded' &&
      (event.command === 'request-coordination' || event.command === 'issue-coordination'),
  );
  return last && dateInChina(last.at);
}
