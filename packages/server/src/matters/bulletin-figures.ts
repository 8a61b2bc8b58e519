// Matters with their events into the counts of a monthly bulletin, unit by unit; every matter is counted once.
import type { UnitCounts } from '@luoshi/documents';
import {
  type Calendar,
  clockRule,
  clockStates,
  commandRule,
  dateInChina,
  endOfDayInChina,
  fold,
  isEnded,
  isoDate,
  lights,
  type Matter,
  type MatterEvent,
  type Mechanism,
  phaseOf,
} from '@luoshi/mechanisms';
import type { MatterHistory } from '@luoshi/store';

interface Asked {
  /** YYYY-MM. */
  readonly month: string;
  /** ISO instant; a month that is not over is counted as it stands now. */
  readonly now: string;
  readonly calendar: Calendar;
  readonly unitName: (id: string) => string;
}

/** As the matters stood at the end of the month, whatever happened since; units in the order in which they first occur. */
export function bulletinFigures(all: readonly MatterHistory[], asked: Asked): UnitCounts[] {
  const counts = new Map<string, UnitCounts>();
  const asOf = instantOf(asked);
  for (const { mechanism, events } of all) {
    const until = events.filter(({ at }) => at < asOf || at === asked.now);
    const then = fold(mechanism, until);
    if (then === null || ['preparing', 'withdrawn'].includes(phaseOf(mechanism, then.state))) continue;
    const unit = asked.unitName(then.opening.leadUnit);
    const before = counts.get(unit) ?? { unit, ...nothing };
    counts.set(unit, added(before, countedOnce(then, mechanism, asOf, asked), happened(until, mechanism, asked.month)));
  }
  return [...counts.values()];
}

const nothing = {
  closed: 0,
  normal: 0,
  behind: 0,
  overdue: 0,
  green: 0,
  yellow: 0,
  red: 0,
  extended: 0,
  returned: 0,
  reopened: 0,
};
type Numbers = Partial<typeof nothing>;

function added({ unit, ...before }: UnitCounts, ...more: readonly Numbers[]): UnitCounts {
  const sum = { ...before } as Record<keyof typeof nothing, number>;
  for (const numbers of more)
    for (const [key, amount] of Object.entries(numbers)) sum[key as keyof typeof nothing] += amount;
  return { unit, ...sum };
}

/** The last instant of the month, or now. */
function instantOf({ month, now }: Asked): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  const end = endOfDayInChina(isoDate(last));
  return end < now ? end : now;
}

/** Closed, or by what lights it: overdue when a clock ran out, behind when only the schedule did. Suspended counts as green. */
function countedOnce(matter: Matter, mechanism: Mechanism, asOf: string, { calendar }: Asked): Numbers {
  if (isEnded(mechanism, matter.state)) return { closed: 1 };
  const standing = { mechanism, matter, calendar, now: lastMoment(asOf) };
  const { colour } = lights(standing);
  const isLate = clockStates(standing).some(
    ({ standing: how, clock }) => how === 'overdue' && clockRule(mechanism, clock).isWindow !== true,
  );
  const shown = colour === 'off' ? 'green' : colour;
  return { [isLate ? 'overdue' : shown === 'green' ? 'normal' : 'behind']: 1, [shown]: 1 };
}

/** The end of a month belongs to the month: a millisecond before it is the same day in China. */
const lastMoment = (asOf: string): string => new Date(Date.parse(asOf) - 1).toISOString();

function happened(events: readonly MatterEvent[], mechanism: Mechanism, month: string): Numbers {
  const names = { extension: 'extended', return: 'returned', reopening: 'reopened' } as const;
  const found = { extended: 0, returned: 0, reopened: 0 };
  for (const event of events) {
    if (event.kind !== 'commanded' || dateInChina(event.at).slice(0, 7) !== month) continue;
    for (const effect of commandRule(mechanism, event.command)?.effects ?? [])
      if (effect.kind === 'count') found[names[effect.what]] += 1;
  }
  return found;
}
