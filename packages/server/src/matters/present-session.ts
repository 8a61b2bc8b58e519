// Dispatch sessions as they are kept into what the API answers, with how the matters of their agendas stand.
import type { AgendaItem, AgendaStanding, DispatchSession as KeptSession, MatterStanding, Store } from '@luoshi/store';
import type { DispatchSession } from '../api/dispatch.ts';
import { type Naming, namingOf } from './naming.ts';
import { keptMechanism } from './required-mechanism.ts';
import { withSincePlanned } from './since-planned.ts';

export async function presentSession(store: Store, session: KeptSession): Promise<DispatchSession> {
  return (await presentSessions(store, session.government, [session]))[0]!;
}

/** Of one government. What came up since one was planned is on its agenda, too. Before a session is held its matters stand as they do today; from then on as they did when it was. */
export async function presentSessions(
  store: Store,
  government: string,
  sessions: readonly KeptSession[],
): Promise<DispatchSession[]> {
  const shown = await withSincePlanned(store, government, sessions);
  const planned = shown.filter(({ state }) => state === 'planned');
  const [naming, now] = await Promise.all([namingOf(store, government), standingNow(store, government, planned)]);
  return shown.map((session) => {
    const stoodOf = session.state === 'held' ? ({ stood }: AgendaItem) => stood : now(session);
    return presented(session, stoodOf, naming);
  });
}

type StandingOf = (item: AgendaItem) => AgendaStanding | undefined;

/** How the items of agendas stand now, to be asked session by session and item by item. */
export async function standingNow(
  store: Pick<Store, 'matters' | 'dispatch'>,
  government: string,
  sessions: readonly KeptSession[],
): Promise<(session: KeptSession) => StandingOf> {
  const ids = new Set(sessions.flatMap(({ agenda }) => agenda.flatMap(({ matter }) => matter ?? [])));
  const [lines, units] = await Promise.all([
    store.matters.standings(government, [...ids]),
    Promise.all(sessions.map((session) => unitsDecided(store, session))),
  ]);
  const byId = new Map(lines.map((line) => [line.id, standingOf(line)]));
  const decided = new Map(sessions.map(({ id }, at) => [id, units[at]!]));
  return ({ id }) =>
    ({ matter, why, title }) => {
      if (matter !== null) return byId.get(matter);
      const unit = why === 'last-decision' ? decided.get(id)?.get(title) : undefined;
      return unit === undefined ? undefined : { unit, matter: null };
    };
}

/** The units that the last session's decisions named, by their words. */
async function unitsDecided(
  { dispatch }: Pick<Store, 'dispatch'>,
  { government, kind, heldOn, agenda }: KeptSession,
): Promise<ReadonlyMap<string, string>> {
  if (!agenda.some(({ matter, why }) => matter === null && why === 'last-decision')) return new Map();
  const last = await dispatch.lastHeld(government, kind, heldOn);
  return new Map((last?.decisions ?? []).flatMap(({ text, unit }) => (unit === null ? [] : [[text, unit] as const])));
}

const standingOf = ({ leadUnit: unit, colour: light, mechanism, state }: MatterStanding): AgendaStanding => ({
  unit,
  matter: { light, mechanism, state },
});

function presented(
  { government: _, takenOut, ...session }: KeptSession,
  stoodOf: StandingOf,
  naming: Naming,
): DispatchSession {
  return {
    ...session,
    agenda: session.agenda.map((item) => {
      const { matter, title, why, note, since = null } = item;
      return { matter, title, why, note, since, ...named(stoodOf(item), naming) };
    }),
    takenOut: [...takenOut],
    decisions: session.decisions.map((one) => ({ ...one, unitName: one.unit === null ? null : naming.unit(one.unit) })),
    present: [...session.present],
    absent: [...session.absent],
  };
}

function named(stood: AgendaStanding | undefined, naming: Naming) {
  if (stood === undefined) return { unit: null, light: null, stateName: null };
  const unit = naming.unit(stood.unit);
  if (stood.matter === null) return { unit, light: null, stateName: null };
  const { light, mechanism, state } = stood.matter;
  const name = keptMechanism(mechanism).states.find(({ id }) => id === state)?.name;
  return { unit, light, stateName: name ?? { zh: state, en: state } };
}

const kindWords = { friday: '周五会商', weekly: '周调度', monthly: '月调度', special: '专题调度' } as const;

/** 3月6日周五会商: what a session is called when nobody named it. */
export function sessionTitle(kind: KeptSession['kind'], heldOn: string): string {
  const [, month, day] = heldOn.split('-').map(Number);
  return `${month}月${day}日${kindWords[kind]}`;
}
