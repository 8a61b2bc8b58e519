// What a session of leaders has to speak about: last session's decisions first, then red, yellow, and obstacles.
import type { AgendaItem, DispatchSession, KeptMatter, MatterItem } from '@luoshi/store';
import { byUrgency } from './counts.ts';

/** `kept` are the open matters that a coordination was asked for; a matter stands on the agenda once. */
export function agendaOf(
  last: DispatchSession | null,
  open: readonly MatterItem[],
  kept: readonly KeptMatter[],
): readonly AgendaItem[] {
  const decisions = (last?.decisions ?? []).filter(({ done }) => !done);
  const items: AgendaItem[] = decisions.map(({ matter, text }) => ({
    matter,
    title: text,
    why: 'last-decision',
    note: '',
  }));
  const said = new Set(items.map(({ matter }) => matter));
  const add = (item: MatterItem, why: AgendaItem['why'], note = '') => {
    if (said.has(item.id)) return;
    said.add(item.id);
    items.push({ matter: item.id, title: item.title, why, note });
  };
  const lit = [...open].sort(byUrgency);
  const obstacles = new Map(kept.map((one) => [one.item.id, obstacleOf(one)]));
  for (const item of lit.filter(({ light }) => light.colour === 'red')) add(item, 'red', obstacles.get(item.id) ?? '');
  for (const { item } of kept) {
    const obstacle = obstacles.get(item.id);
    if (obstacle) add(item, 'coordination', obstacle);
  }
  for (const item of lit.filter(({ light }) => light.colour === 'yellow')) add(item, 'yellow');
  return items;
}

/** The obstacle named last that no coordination slip has answered since; null for none. */
export function obstacleOf({ events, matter }: Pick<KeptMatter, 'events' | 'matter'>): string | null {
  const asked = events.findLast((event) => event.kind === 'commanded' && event.command === 'request-coordination');
  if (asked?.kind === 'commanded' && !matter.slips.some(({ slip, seq }) => slip === 'coordination' && seq > asked.seq))
    return String(asked.form.obstacle ?? '');
  const open = matter.slips.find(({ slip, answeredAt }) => slip === 'coordination' && answeredAt === null);
  const issued = open && events.find(({ seq }) => seq === open.seq);
  return issued?.kind === 'commanded' ? String(issued.form.obstacle ?? '') : null;
}
