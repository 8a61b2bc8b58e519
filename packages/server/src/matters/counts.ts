// Tallies of matters into numbers by light: one set of numbers wherever they are shown.
import type { Tally } from '@luoshi/store';

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

/** What the cockpit counts: handed out once and not withdrawn. */
export const countedPhases: readonly string[] = ['open', 'waiting', 'suspended', 'closed', 'archived'];

/**
 * What belongs to the year under way: that of the matter opened last, so that between New Year and the next breakdown the old year is
 * still looked at. What was closed in a year before is no part of it; what still runs is. `byMonth` are all tallies by both months,
 * which tell the year.
 */
export function ofYearUnderWay(byMonth: readonly Tally[]): (tally: Tally) => boolean {
  const last = byMonth.reduce((latest, { openedIn }) => ((openedIn ?? '') > latest ? openedIn! : latest), '');
  return ({ closedIn }) => closedIn == null || closedIn.slice(0, 4) >= last.slice(0, 4);
}

export const isClosed = ({ phase }: { readonly phase?: string | null }): boolean =>
  phase === 'closed' || phase === 'archived';

/** Of tallies by phase and colour at least. */
export function countsOf(tallies: readonly Tally[]): Counts {
  const sum = (isOne: (tally: Tally) => boolean) =>
    tallies.reduce((all, tally) => all + (isOne(tally) ? tally.count : 0), 0);
  const lit = (colour: string) => sum((tally) => tally.colour === colour);
  const total = sum(() => true);
  const closed = sum(isClosed);
  return {
    total,
    lights: { green: lit('green'), yellow: lit('yellow'), red: lit('red'), off: lit('off') },
    closed,
    suspended: sum(({ phase }) => phase === 'suspended'),
    share: total === 0 ? null : Math.round((closed / total) * 1000) / 10,
  };
}
