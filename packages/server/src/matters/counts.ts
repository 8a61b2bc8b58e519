// Matters counted by light: one set of numbers wherever they are shown.
import { dateInChina } from '@luoshi/mechanisms';
import type { MatterItem } from '@luoshi/store';

export interface Counts {
  /** The denominator. */
  readonly total: number;
  readonly lights: { readonly green: number; readonly yellow: number; readonly red: number; readonly off: number };
  readonly closed: number;
  /** 挂起: unlit, and not closed. With those closed and those lit it adds up to the denominator. */
  readonly suspended: number;
  /** Percent closed, to a tenth; null for none. */
  readonly share: number | null;
}

type Counted = Pick<MatterItem, 'phase'> & { readonly light: Pick<MatterItem['light'], 'colour'> };

/** What the cockpit counts: handed out once and not withdrawn. */
export const isCounted = ({ phase }: Pick<MatterItem, 'phase'>): boolean =>
  phase !== 'preparing' && phase !== 'withdrawn';

/**
 * What belongs to the year under way: that of the matter opened last, so that between New Year and the next breakdown the old year is
 * still looked at. What was closed in a year before is no part of it; what still runs is.
 */
export function ofYearUnderWay(items: readonly MatterItem[]): readonly MatterItem[] {
  const last = items.reduce((latest, { openedAt }) => (openedAt > latest ? openedAt : latest), '');
  return items.filter(({ closedAt }) => closedAt === null || yearInChina(closedAt) >= yearInChina(last));
}

const yearInChina = (instant: string): string => dateInChina(instant).slice(0, 4);

export const isClosed = ({ phase }: Pick<MatterItem, 'phase'>): boolean => phase === 'closed' || phase === 'archived';

export function countsOf(items: readonly Counted[]): Counts {
  const lights = { green: 0, yellow: 0, red: 0, off: 0 };
  for (const { light } of items) lights[light.colour] += 1;
  const closed = items.filter(isClosed).length;
  const suspended = items.filter(({ phase }) => phase === 'suspended').length;
  const share = items.length === 0 ? null : Math.round((closed / items.length) * 1000) / 10;
  return { total: items.length, lights, closed, suspended, share };
}

/** In the order in which groups first occur. */
export function groupedBy<Key>(items: readonly MatterItem[], keyOf: (item: MatterItem) => Key): Map<Key, MatterItem[]> {
  const groups = new Map<Key, MatterItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const urgency = { red: 0, yellow: 1, green: 2, off: 3 } as const;

/** The red first, then by the day that runs out next; those without one last. */
export function byUrgency(one: MatterItem, other: MatterItem): number {
  const lit = urgency[one.light.colour] - urgency[other.light.colour];
  if (lit !== 0) return lit;
  const due = (item: MatterItem) => item.nextDue?.due ?? '9999';
  return due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0;
}
