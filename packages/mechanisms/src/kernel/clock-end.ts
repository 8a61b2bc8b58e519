// The day on which a run of a clock ends.
import {
  addDays,
  addMonths,
  type Calendar,
  type CalendarMissing,
  dateInChina,
  daysBetween,
  dueOn,
  type IsoDate,
  isoDate,
} from '../calendar/index.ts';
import type { ClockRule } from '../mechanism/clock-rule.ts';
import type { ClockRun, Matter } from './matter.ts';

/**
 * The last day of a run, pauses added. A day that a person chose is not moved; a computed one that falls on a day off moves to the
 * next working day (Civil Code, article 203), for which the calendar must be known.
 */
export function endOf(rule: ClockRule, run: ClockRun, matter: Matter, calendar: Calendar): IsoDate | CalendarMissing {
  if (run.chosen !== null) return addDays(run.chosen, pausedDays(run, run.chosen, matter));
  const from = dateInChina(run.startedAt);
  const { limit } = rule;
  switch (limit.kind) {
    case 'span': {
      const isWorking = numberOf(matter, limit.dayKind) === 'working';
      const unit = limit.unit === 'month' ? 'month' : isWorking ? 'working-day' : 'day';
      const amount = amountOf(matter, limit.amount);
      const end = shifted(dueOn(calendar, from, { amount, unit }), run, matter, calendar);
      if (typeof end === 'string' || unit === 'working-day' || !limit.isPlainUntilAnnounced) return end;
      const plain = unit === 'month' ? addMonths(from, amount) : addDays(from, amount);
      return addDays(plain, pausedDays(run, plain, matter));
    }
    case 'working-days': {
      const amount = amountOf(matter, limit.amount);
      return shifted(dueOn(calendar, from, { amount, unit: 'working-day' }), run, matter, calendar);
    }
    case 'year-end':
      return isoDate(`${from.slice(0, 4)}-12-31`);
    default:
      throw new Error(`The clock ${rule.id} needs a chosen day.`);
  }
}

/**
 * Whole days in China between the beginning and the end of the pauses that this run saw while it ran towards `end`. A pause that
 * began when the run was stopped already, or had run out, changes nothing: what was late stays late.
 */
function pausedDays(run: ClockRun, end: IsoDate, { pauses }: Matter): number {
  return pauses.reduce((days, { from, until }) => {
    if (until === null || until <= run.startedAt) return days;
    if (run.stoppedAt !== null && run.stoppedAt <= from) return days;
    if (dateInChina(from) > addDays(end, days)) return days;
    const begun = dateInChina(from > run.startedAt ? from : run.startedAt);
    return days + daysBetween(begun, dateInChina(until));
  }, 0);
}

function shifted(
  due: IsoDate | CalendarMissing,
  run: ClockRun,
  matter: Matter,
  calendar: Calendar,
): IsoDate | CalendarMissing {
  if (typeof due !== 'string') return due;
  const days = pausedDays(run, due, matter);
  return days === 0 ? due : dueOn(calendar, due, { amount: days, unit: 'day' });
}

const numberOf = ({ opening }: Matter, parameter: string): number | string | undefined => opening.parameters[parameter];

export function amountOf(matter: Matter, parameter: string): number {
  const value = numberOf(matter, parameter);
  if (typeof value !== 'number')
    throw new Error(`The matter ${matter.id} was opened without the parameter ${parameter}.`);
  return value;
}
