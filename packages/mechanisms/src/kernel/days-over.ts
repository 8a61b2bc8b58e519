// How long a last day is over (逾期), in the kind of days that its clock counts: what is told is told in these everywhere.
import { type Calendar, daysBetween, type IsoDate, workingDaysBetween } from '../calendar/index.ts';
import type { ClockLimit } from '../mechanism/clock-rule.ts';

/** 自然日 or 工作日. */
export type DayKind = 'calendar' | 'working';

export interface DaysOver {
  /** Whole days after the last day up to and with today; 0 of working days where none has passed since. */
  readonly amount: number;
  readonly counted: DayKind;
}

/** A limit in working days counts working days, a span those that its matter's parameters say; a day that was set counts calendar days. */
export function dayKindOf(limit: ClockLimit, parameters: Readonly<Record<string, number | string>>): DayKind {
  if (limit.kind === 'working-days') return 'working';
  return limit.kind === 'span' && parameters[limit.dayKind] === 'working' ? 'working' : 'calendar';
}

/** Null while `last` is not over on `today`. Calendar days where the calendar does not reach. */
export function daysOver(last: IsoDate, today: IsoDate, counted: DayKind, calendar: Calendar): DaysOver | null {
  if (today <= last) return null;
  const working = counted === 'working' ? workingDaysBetween(calendar, last, today) : null;
  return typeof working === 'number'
    ? { amount: working, counted }
    : { amount: daysBetween(last, today), counted: 'calendar' };
}
