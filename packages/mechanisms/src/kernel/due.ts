// What of a matter comes due and when, so that a timer can be set for it and nobody has to look through all matters.
import {
  addDays,
  addMonths,
  type Calendar,
  dateInChina,
  daysBetween,
  endOfDayInChina,
  type IsoDate,
  isoDate,
  workingDaysBetween,
} from '../calendar/index.ts';
import type { ClockRule } from '../mechanism/clock-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { amountOf } from './clock-end.ts';
import type { ClockState } from './clock-state.ts';
import { clockStates } from './clock-states.ts';
import { clockRule, isEnded, phaseOf } from './find-rule.ts';
import type { Instant, Matter } from './matter.ts';
import { behindSchedule, plannedShare } from './schedule.ts';

export interface Timer {
  /** '' for `month`, but where a monthly clock goes on to its next month. */
  readonly clock: string;
  readonly key: string;
  /**
   * `near` when the last day comes near, `breach` when it is over, `lit` when the light comes on after its grace, `escalate` when it
   * turns red, `remind` and `remind-again` so many days before the last as the clock asks for, `month` when a month is over and more should be done than the month before. Between two of them no light changes.
   */
  readonly what: 'near' | 'remind' | 'remind-again' | 'breach' | 'lit' | 'escalate' | 'month';
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
  const states = clockStates(question);
  return [
    ...states.flatMap((state) => timersOf(state, question)),
    ...monthlyTimers(states, question),
    ...monthTimer(question),
  ]
    .filter(({ at }) => at > question.now)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function timersOf(state: ClockState, question: DueQuestion): readonly Timer[] {
  const { clock, key, due: last, dueAt, standing } = state;
  if (last === null || dueAt === null || (standing !== 'running' && standing !== 'overdue')) return [];
  const { mechanism, matter } = question;
  const rule = clockRule(mechanism, clock);
  const { litAfterDays, redAfterDays } = rule.breach;
  const after = (parameter: string) => endOfDayInChina(addDays(last, amountOf(matter, parameter)));
  return [
    ...reminderTimers(state, last, rule, matter),
    ...nearTimer(state, last, rule, question),
    { clock, key, what: 'breach', at: dueAt },
    ...(litAfterDays === undefined ? [] : [{ clock, key, what: 'lit' as const, at: after(litAfterDays) }]),
    ...(redAfterDays === undefined ? [] : [{ clock, key, what: 'escalate' as const, at: after(redAfterDays) }]),
  ];
}

/** From the first day on which no more working days are left than the light looks ahead. */
function nearTimer(
  { clock, key, startedAt }: ClockState,
  last: IsoDate,
  { isWindow }: ClockRule,
  { mechanism, matter, calendar }: DueQuestion,
): readonly Timer[] {
  const ahead = amountOf(matter, mechanism.lights.nearWorkingDays);
  const start = dateInChina(startedAt);
  if (isWindow || daysBetween(start, last) <= 2 * ahead) return [];
  let first = last;
  for (let day = last; day > start; day = addDays(day, -1)) {
    const left = workingDaysBetween(calendar, day, last);
    if (typeof left !== 'number' || left > ahead) break;
    first = day;
  }
  return [{ clock, key, what: 'near', at: startOfDay(first) }];
}

/** A matter that was opened before its mechanism had reminders has none; nor has a clock that began later than the day of one. */
function reminderTimers(
  { clock, key, startedAt }: ClockState,
  last: IsoDate,
  { reminders }: ClockRule,
  { opening: { parameters } }: Matter,
): readonly Timer[] {
  if (reminders === undefined) return [];
  const start = dateInChina(startedAt);
  const timers = [
    { what: 'remind', days: parameters[reminders.first] },
    { what: 'remind-again', days: parameters[reminders.again] },
  ] as const;
  return timers.flatMap(({ what, days }) => {
    if (typeof days !== 'number' || days === 0) return [];
    const day = addDays(last, -days);
    return day > start ? [{ clock, key, what, at: startOfDay(day) }] : [];
  });
}

/** A month whose report came early has no timer of its own: on its last day the next month begins to be waited for. */
function monthlyTimers(states: readonly ClockState[], { mechanism, matter }: DueQuestion): readonly Timer[] {
  return matter.clocks.flatMap(({ clock, stoppedAt, givenUpAt }) => {
    if (clockRule(mechanism, clock).limit.kind !== 'monthly' || stoppedAt !== null || givenUpAt !== null) return [];
    const last = states.findLast((state) => state.clock === clock);
    if (!last?.due || last.standing !== 'met') return [];
    return [{ clock, key: last.key, what: 'month' as const, at: startOfDay(last.due) }];
  });
}

function monthTimer({ mechanism, matter, now }: DueQuestion): readonly Timer[] {
  const phase = phaseOf(mechanism, matter.state);
  if (phase === 'preparing' || phase === 'suspended' || isEnded(mechanism, matter.state)) return [];
  const today = dateInChina(now);
  const next = addMonths(isoDate(`${today.slice(0, 7)}-01`), 1);
  // In January the plan of the year before is over: a matter that was behind is so no more by its schedule.
  const isCompared = behindSchedule(matter, today) !== null || behindSchedule(matter, next) !== null;
  if (!isCompared || plannedShare(matter, today) === plannedShare(matter, next)) return [];
  return [{ clock: '', key: next.slice(0, 7), what: 'month', at: startOfDay(next) }];
}

/** The first instant of a day in China is the first one after the day before. */
const startOfDay = (date: IsoDate): Instant => endOfDayInChina(addDays(date, -1));
