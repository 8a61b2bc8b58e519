// The clocks of a matter as they stand at an instant: derived from its runs and the calendar, never stored.
import { dateInChina, endOfDayInChina, type IsoDate } from '../calendar/index.ts';
import { endOf } from './clock-end.ts';
import type { ClockStanding, ClockState, Standing } from './clock-state.ts';
import { clockRule } from './find-rule.ts';
import type { Instant } from './matter.ts';
import { monthlyStates } from './monthly-clock.ts';

/** Every run of every clock, in the order in which they were started; monthly clocks as one for each month up to the next. */
export function clockStates(standing: Standing): readonly ClockState[] {
  const { mechanism, matter } = standing;
  return matter.clocks.flatMap((run) => {
    const rule = clockRule(mechanism, run.clock);
    if (rule.limit.kind === 'monthly') return monthlyStates(rule, run, standing);
    const due = endOf(rule, run, matter, standing.calendar);
    const common = { clock: run.clock, key: run.key, startedAt: run.startedAt, stoppedAt: run.stoppedAt };
    if (run.givenUpAt !== null) return [{ ...common, ...ends(due), standing: 'given-up' as const }];
    if (typeof due !== 'string') return [{ ...common, ...ends(due), standing: 'unknown' as const }];
    return [{ ...common, ...ends(due), standing: standingOf(due, run.stoppedAt, standing) }];
  });
}

const ends = (due: IsoDate | object) =>
  typeof due === 'string' ? { due, dueAt: endOfDayInChina(due) } : { due: null, dueAt: null };

/** Judged by the day in China on which it was stopped, or by now. */
export function standingOf(due: IsoDate, stoppedAt: Instant | null, { matter, now }: Standing): ClockStanding {
  if (stoppedAt !== null) return dateInChina(stoppedAt) <= due ? 'met' : 'late';
  if (matter.pauses.at(-1)?.until === null) return 'paused';
  return dateInChina(now) <= due ? 'running' : 'overdue';
}
