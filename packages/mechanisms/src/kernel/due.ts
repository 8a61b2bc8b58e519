// What of a matter comes due and when, so that a timer can be set for it and nobody has to look through all matters.
import { addDays, type Calendar, endOfDayInChina } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { amountOf } from './clock-end.ts';
import type { ClockState } from './clock-state.ts';
import { clockStates } from './clock-states.ts';
import { clockRule } from './find-rule.ts';
import type { Instant, Matter } from './matter.ts';

export interface Timer {
  readonly clock: string;
  readonly key: string;
  /** `breach` when the last day is over, `escalate` when the light turns red after it. */
  readonly what: 'breach' | 'escalate';
  readonly at: Instant;
}

export interface DueQuestion {
  readonly mechanism: Mechanism;
  readonly matter: Matter;
  readonly calendar: Calendar;
  readonly now: Instant;
}

/** Timers after `now` of clocks that run, earliest first. A stopped, paused or given-up clock has none. */
export function due(question: DueQuestion): readonly Timer[] {
  return clockStates(question)
    .filter(({ standing }) => standing === 'running' || standing === 'overdue')
    .flatMap((state) => timersOf(state, question))
    .filter(({ at }) => at > question.now)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function timersOf({ clock, key, due: last, dueAt }: ClockState, { mechanism, matter }: DueQuestion): readonly Timer[] {
  if (last === null || dueAt === null) return [];
  const { redAfterDays } = clockRule(mechanism, clock).breach;
  const breach = { clock, key, what: 'breach' as const, at: dueAt };
  if (redAfterDays === undefined) return [breach];
  const red = addDays(last, amountOf(matter, redAfterDays));
  return [breach, { clock, key, what: 'escalate', at: endOfDayInChina(red) }];
}
