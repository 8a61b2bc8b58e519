// What the office's pages must say, folded from everything that ever happened: slow, and short enough to be checked by eye.
import { type Calendar, dateInChina, isEnded, lights, type Mechanism, mechanisms, phaseOf } from '@luoshi/mechanisms';
import type { MatterHistory, MatterItem } from '@luoshi/store';
import type { DispatchSession } from '../api/dispatch.ts';
import type { Board, Burden, Cockpit } from '../api/work-lists.ts';
import { obstacleOf } from '../matters/agenda.ts';

/** A matter with all that is known of it at an instant. */
export interface Known extends MatterHistory {
  readonly item: MatterItem;
  readonly colour: 'red' | 'yellow' | 'green' | 'off';
  readonly phase: string;
}

export function known(history: MatterHistory, item: MatterItem, calendar: Calendar, now: string): Known {
  const { mechanism, matter } = history;
  const { colour } = lights({ mechanism, matter, calendar, now });
  return { ...history, item, colour, phase: phaseOf(mechanism, matter.state) };
}

const urgency = { red: 0, yellow: 1, green: 2, off: 3 } as const;

export function mostUrgentFirst(one: Known, other: Known): number {
  const due = ({ item }: Known) => item.nextDue?.due ?? '9999';
  const byLight = urgency[one.colour] - urgency[other.colour];
  return byLight || (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : one.item.number - other.item.number);
}

function counted(all: readonly Known[]) {
  const count = (isOne: (one: Known) => boolean) => all.filter(isOne).length;
  const lit = (colour: Known['colour']) => count((one) => one.colour === colour);
  const closed = count(({ phase }) => phase === 'closed' || phase === 'archived');
  return {
    total: all.length,
    lights: { green: lit('green'), yellow: lit('yellow'), red: lit('red'), off: lit('off') },
    closed,
    suspended: count(({ phase }) => phase === 'suspended'),
    share: all.length === 0 ? null : Math.round((closed / all.length) * 1000) / 10,
  };
}

/** Ids of a column in place of its items. */
export function foldedBoard(all: readonly Known[]) {
  const columnOf = (mechanism: Mechanism, state: Mechanism['states'][number]) => {
    const own = all.filter((one) => one.mechanism.id === mechanism.id && one.matter.state === state.id);
    const { total, lights: lit } = counted(own);
    const items = [...own].sort(mostUrgentFirst).slice(0, 20);
    return { mechanism: mechanism.id, state: state.id, total, lights: lit, items: items.map(({ item }) => item.id) };
  };
  const used = mechanisms.filter(({ id }) => all.some(({ mechanism }) => mechanism.id === id));
  return {
    columns: used.flatMap((mechanism) => mechanism.states.map((state) => columnOf(mechanism, state))),
    total: all.length,
  };
}

export const boardWithIds = ({ columns, total }: Board) => ({
  columns: columns.map(({ mechanism, state, total: all, lights: lit, items }) => ({
    mechanism,
    state,
    total: all,
    lights: lit,
    items: items.map(({ id }) => id),
  })),
  total,
});

/** Groups by key without order. `own`: posts whose matters come first; null where none do. */
export function foldedCockpit(every: readonly Known[], own: readonly string[] | null, now: string) {
  const handedOut = every.filter(({ phase }) => phase !== 'preparing' && phase !== 'withdrawn');
  const year = (instant: string) => dateInChina(instant).slice(0, 4);
  const last =
    handedOut
      .map(({ matter }) => matter.openedAt)
      .sort()
      .at(-1) ?? '';
  const all = handedOut.filter(({ matter: { closedAt } }) => closedAt === null || year(closedAt) >= year(last));
  const by = (keyOf: (one: Known) => string | null) =>
    Object.fromEntries(
      [...new Set(all.map(keyOf))].map((key) => [String(key), counted(all.filter((one) => keyOf(one) === key))]),
    );
  const isOwn = ({ matter }: Known) => own === null || own.includes(matter.opening.leaderPost ?? '');
  const needy = all.filter(
    ({ colour, phase }) => colour === 'red' || colour === 'yellow' || phase === 'waiting' || phase === 'suspended',
  );
  const month = (instant: string | null) => (instant === null ? '9999' : dateInChina(instant).slice(0, 7));
  const { share: _, ...whole } = counted(all);
  return {
    ...whole,
    byUnit: by(({ matter }) => matter.leadUnit),
    byHeading: by(({ matter }) => matter.opening.heading),
    byLeader: by(({ matter }) => matter.opening.leaderPost),
    needMe: [...needy]
      .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || mostUrgentFirst(a, b))
      .slice(0, 10)
      .map(({ item }) => item.id),
    trend: Array.from({ length: Number(dateInChina(now).slice(5, 7)) }, (_, at) => {
      const end = `${dateInChina(now).slice(0, 4)}-${String(at + 1).padStart(2, '0')}`;
      return {
        month: end,
        opened: all.filter(({ matter }) => month(matter.openedAt) === end).length,
        closed: all.filter(({ matter }) => month(matter.closedAt) === end).length,
        open: all.filter(({ matter }) => month(matter.openedAt) <= end && month(matter.closedAt) > end).length,
      };
    }),
  };
}

export function cockpitByKeys({ asOf: _, ...cockpit }: Cockpit) {
  return {
    ...cockpit,
    byUnit: Object.fromEntries(cockpit.byUnit.map(({ unit, ...counts }) => [unit.id, counts])),
    byHeading: Object.fromEntries(cockpit.byHeading.map(({ heading, ...counts }) => [heading, counts])),
    byLeader: Object.fromEntries(
      cockpit.byLeader.map(({ leader, ...counts }) => [String(leader?.post ?? null), counts]),
    ),
    needMe: cockpit.needMe.map(({ id }) => id),
  };
}

const isUnits = (relation: string): boolean => ['lead', 'co', 'collecting'].includes(relation);

/** By unit's id; units of which nothing was asked in the year and that lead nothing that runs are left out. */
export function foldedBurden(all: readonly Known[], year: number) {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  const forms = all.flatMap(({ events }) =>
    events.flatMap(({ kind, by, at }) =>
      kind === 'commanded' && by.unit !== null && by.relations.some(isUnits) ? [{ unit: by.unit, at }] : [],
    ),
  );
  const slips = all.flatMap(({ matter }) => matter.slips.map(({ at }) => ({ unit: matter.leadUnit, at })));
  const running = all.filter(({ mechanism, matter }) => !isEnded(mechanism, matter.state));
  const units = new Set([...all.map(({ matter }) => matter.leadUnit), ...forms.map(({ unit }) => unit)]);
  const monthly = (asked: readonly { readonly unit: string; readonly at: string }[], unit: string) =>
    months.map((month) => asked.filter((one) => one.unit === unit && dateInChina(one.at).startsWith(month)).length);
  return Object.fromEntries(
    [...units].flatMap((unit) => {
      const row = {
        forms: monthly(forms, unit),
        slips: monthly(slips, unit),
        matters: running.filter(({ matter }) => matter.leadUnit === unit).length,
      };
      return isIdle(row) ? [] : [[unit, row]];
    }),
  );
}

export const burdenByUnit = ({ units }: Burden) =>
  Object.fromEntries(units.flatMap(({ unit, ...row }) => (isIdle(row) ? [] : [[unit.id, row]])));

const isIdle = ({ forms, slips, matters }: Omit<Burden['units'][number], 'unit'>): boolean =>
  matters === 0 && [...forms, ...slips].every((count) => count === 0);

/** The agenda but for decisions of the last session. */
export function foldedAgenda(all: readonly Known[]) {
  const open = all.filter(({ phase }) => phase === 'open' || phase === 'waiting').sort(mostUrgentFirst);
  const lit = (why: 'red' | 'yellow') => open.filter(({ colour }) => colour === why).map((one) => ({ one, why }));
  const asking = [...open].sort((a, b) => a.item.number - b.item.number).filter((one) => obstacleOf(one));
  const items = [...lit('red'), ...asking.map((one) => ({ one, why: 'coordination' as const })), ...lit('yellow')];
  const first = items.filter(({ one }, at) => items.findIndex((other) => other.one === one) === at);
  return first.map(({ one, why }) => ({
    matter: one.item.id,
    title: one.item.title,
    why,
    note: why === 'yellow' ? '' : (obstacleOf(one) ?? ''),
    since: null,
    unit: one.matter.leadUnit,
    light: one.colour,
    state: one.matter.state,
  }));
}

/** Ids of units and states in place of their names. */
export const agendaWithIds = ({ agenda }: DispatchSession) =>
  agenda.map(({ unit, stateName, ...item }) => ({
    ...item,
    unit: unit?.id,
    state: mechanisms.flatMap(({ states }) => states).find(({ name }) => name.zh === stateName?.zh)?.id,
  }));
