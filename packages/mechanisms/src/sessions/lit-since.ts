// Since when a matter has the light it has: its events folded again as they were on the days before.
import { addDays, dateInChina, endOfDayInChina, type IsoDate } from '../calendar/index.ts';
import type { Standing } from '../kernel/clock-state.ts';
import type { MatterEvent } from '../kernel/event.ts';
import { fold } from '../kernel/evolve.ts';
import { lights } from '../kernel/lights.ts';
import type { Matter } from '../kernel/matter.ts';

export interface LitAsked extends Omit<Standing, 'matter'> {
  /** In their order; what was done after `now` does not count. */
  readonly events: readonly MatterEvent[];
}

/** The first day, to the last one before `now`, at whose end the light was what it is `now`; today where it turned today. */
export function litSince({ events, now, ...asked }: LitAsked): IsoDate {
  // Days without an act have the matter of the day after them.
  let known = { count: -1, matter: null as Matter | null };
  const colourAt = (instant: string): string | null => {
    const before = events.filter(({ at }) => at <= instant);
    if (before.length !== known.count) known = { count: before.length, matter: fold(asked.mechanism, before) };
    return known.matter && lights({ ...asked, matter: known.matter, now: instant }).colour;
  };
  const colour = colourAt(now);
  let since = dateInChina(now);
  while (colour !== null && colourAt(lastMomentOf(addDays(since, -1))) === colour) since = addDays(since, -1);
  return since;
}

const lastMomentOf = (day: IsoDate): string => new Date(Date.parse(endOfDayInChina(day)) - 1).toISOString();
