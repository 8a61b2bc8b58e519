// A clock that comes round every month, as one state for each month.
import { addDays, dateInChina, endOfDayInChina, type IsoDate, isoDate } from '../calendar/index.ts';
import type { ClockRule } from '../mechanism/clock-rule.ts';
import { amountOf } from './clock-end.ts';
import type { ClockState, Standing } from './clock-state.ts';
import type { ClockRun, Instant, Matter } from './matter.ts';

/**
 * From the first month whose day is not before the start, to the month that runs at `now` or in which the run ended. A month has its
 * report when one came in it by its day, or since the day of the month before where that had its own already. A later report clears
 * every month that lacks one, as late, so that nothing stays overdue for ever. Months that end within a pause, also one that lasts, are left out. The day
 * itself is not moved off a day off: offices report earlier.
 */
export function monthlyStates(
  rule: ClockRule,
  run: ClockRun,
  standing: Omit<Standing, 'mechanism'>,
): readonly ClockState[] {
  if (rule.limit.kind !== 'monthly') throw new Error(`The clock ${rule.id} does not come round monthly.`);
  const { matter, now } = standing;
  const day = amountOf(matter, rule.limit.dayOfMonth);
  const ended = run.stoppedAt ?? run.givenUpAt;
  const reports = matter.given
    .filter(({ command, at }) => rule.stoppedBy.includes(command) && at >= run.startedAt)
    .map(({ at }) => at);
  const states: ClockState[] = [];
  let since = dateInChina(run.startedAt);
  for (const due of monthEnds(since, day, dateInChina(ended ?? now), ended === null)) {
    const inTime = reports.find((at) => dateInChina(at) >= since && dateInChina(at) <= due);
    const stoppedAt = inTime ?? reports.find((at) => dateInChina(at) > due) ?? null;
    since = inTime === undefined ? firstOfNextMonth(due) : addDays(due, 1);
    if (isPaused(due, matter)) continue;
    const how = inTime !== undefined ? 'met' : stoppedAt !== null ? 'late' : unmet(due, now, run);
    states.push({
      clock: rule.id,
      key: due.slice(0, 7),
      startedAt: run.startedAt,
      due,
      dueAt: endOfDayInChina(due),
      stoppedAt,
      standing: how,
    });
  }
  return states;
}

function unmet(due: IsoDate, now: Instant, run: ClockRun): ClockState['standing'] {
  if (dateInChina(now) <= due) return 'running';
  return run.stoppedAt === null && run.givenUpAt === null ? 'overdue' : 'late';
}

/** The month's days from the start on; a run that goes on has one whose day has not come, an ended one none from its end on. */
function* monthEnds(start: IsoDate, day: number, last: IsoDate, isGoing: boolean): Generator<IsoDate> {
  let due = dayOf(start, day);
  if (due < start) due = nextDue(due, day);
  for (; due < last; due = nextDue(due, day)) yield due;
  if (!isGoing) return;
  yield due;
  if (due === last) yield nextDue(due, day);
}

const isPaused = (due: IsoDate, { pauses }: Matter): boolean =>
  pauses.some(({ from, until }) => dateInChina(from) <= due && (until === null || due < dateInChina(until)));

/** The day of that month, or its last where the month is shorter. */
function dayOf(date: IsoDate, day: number): IsoDate {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return asDate(year, month - 1, day);
}

function nextDue(date: IsoDate, day: number): IsoDate {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return asDate(year, month, day);
}

const firstOfNextMonth = (date: IsoDate): IsoDate => nextDue(date, 1);

function asDate(year: number, monthIndex: number, day: number): IsoDate {
  const length = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  return isoDate(new Date(Date.UTC(year, monthIndex, Math.min(day, length))).toISOString().slice(0, 10));
}
