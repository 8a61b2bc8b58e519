// Since when a matter has the light it has: its events folded again as they were on the days before.
import { addDays, dateInChina, endOfDayInChina, type IsoDate } from '../calendar/index.ts';
import type { Standing } from '../kernel/clock-state.ts';
import type { MatterEvent } from '../kernel/event.ts';
import { fold } from '../kernel/evolve.ts';
import { lights } from '../kernel/lights.ts';

export interface LitAsked extends Omit<Standing, 'matter'> {
  /** In their order; what was done after `now` does not count. */
  readonly events: readonly MatterEvent[];
}

/** The first day, to the last one before `now`, at whose end the light was what it is `now`; today where it turned today. */
export function litSince({ events, now, ...asked }: LitAsked): IsoDate {
  const colourAt = (instant: string): string | null => {
    const matter = fold(
      asked.mechanism,
      events.filter(({ at }) => at <= instant),
    );
    return matter && lights({ ...asked, matter, now: instant }).colour;
  };
  const colour = colourAt(now);
  let since = dateInChina(now);
  while (colour !== null && colourAt(lastMomentOf(addDays(since, -1))) === colour) since = addDays(since, -1);
  return since;
}

const lastMomentOf = (day: IsoDate): string => new Date(Date.parse(endOfDayInChina(day)) - 1).toISOString();
