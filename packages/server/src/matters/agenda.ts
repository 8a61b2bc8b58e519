// What a session of leaders has to speak about: last session's decisions first, then red, yellow, and obstacles.
import type { AgendaItem, DispatchSession, MatterHistory, MatterLine } from '@luoshi/store';
import { byDue } from './by-due.ts';

export interface AgendaSources {
  /** Lines lit red and yellow of matters that are open, in any order. */
  readonly red: readonly MatterLine[];
  readonly yellow: readonly MatterLine[];
  /** Those of the open ones that a coordination was asked for, by number. */
  readonly asking: readonly MatterHistory[];
}

/** A matter stands on the agenda once. */
export function agendaOf(last: DispatchSession | null, { red, yellow, asking }: AgendaSources): readonly AgendaItem[] {
  const decisions = (last?.decisions ?? []).filter(({ done }) => !done);
  const items: AgendaItem[] = decisions.map(({ matter, text }) => ({
    matter,
    title: text,
    why: 'last-decision',
    note: '',
  }));
  const said = new Set(items.map(({ matter }) => matter));
  const add = (matter: string, title: string, why: AgendaItem['why'], note = '') => {
    if (said.has(matter)) return;
    said.add(matter);
    items.push({ matter, title, why, note });
  };
  const obstacles = new Map(asking.map((one) => [one.matter.id, obstacleOf(one)]));
  for (const { id, title } of [...red].sort(byDue)) add(id, title, 'red', obstacles.get(id) ?? '');
  for (const { matter } of asking) {
    const obstacle = obstacles.get(matter.id);
    if (obstacle) add(matter.id, matter.opening.title, 'coordination', obstacle);
  }
  for (const { id, title } of [...yellow].sort(byDue)) add(id, title, 'yellow');
  return items;
}

/** What tells one item from another: its matter, or the words of a decision or of what somebody added. */
export const agendaKey = ({ matter, title }: Pick<AgendaItem, 'matter' | 'title'>): string => matter ?? title;

/** Items in the order in which an agenda is built; what a person added stays last. */
const ranks: readonly AgendaItem['why'][] = ['last-decision', 'red', 'coordination', 'yellow', 'added'];

/** The agenda with what is new to it: each behind the last one that goes before its kind. What is there keeps its order. */
export function withNewItems<Item extends Pick<AgendaItem, 'why'>>(
  agenda: readonly Item[],
  items: readonly Item[],
): Item[] {
  const rankOf = ({ why }: Pick<Item, 'why'>) => ranks.indexOf(why);
  const placed = ranks.map((_, rank) => ({
    at: agenda.findLastIndex((item) => rankOf(item) <= rank) + 1,
    its: items.filter((item) => rankOf(item) === rank),
  }));
  const newAt = (place: number) => placed.flatMap(({ at, its }) => (at === place ? its : []));
  return [...newAt(0), ...agenda.flatMap((item, at) => [item, ...newAt(at + 1)])];
}

/** The obstacle named last that no coordination slip has answered since; null for none. */
export function obstacleOf({ events, matter }: Pick<MatterHistory, 'events' | 'matter'>): string | null {
  const asked = events.findLast((event) => event.kind === 'commanded' && event.command === 'request-coordination');
  if (asked?.kind === 'commanded' && !matter.slips.some(({ slip, seq }) => slip === 'coordination' && seq > asked.seq))
    return String(asked.form.obstacle ?? '');
  const open = matter.slips.find(({ slip, answeredAt }) => slip === 'coordination' && answeredAt === null);
  const issued = open && events.find(({ seq }) => seq === open.seq);
  return issued?.kind === 'commanded' ? String(issued.form.obstacle ?? '') : null;
}
