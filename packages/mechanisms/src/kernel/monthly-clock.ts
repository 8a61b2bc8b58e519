// A clock that comes round every month, as one state for each month.
import { dateInChina, endOfDayInChina, type IsoDate, isoDate } from '../calendar/index.ts';
import type { ClockRule } from '../mechanism/clock-rule.ts';
import { amountOf } from './clock-end.ts';
import type { ClockState, Standing } from './clock-state.ts';
import type { ClockRun, Instant, Matter } from './matter.ts';

/**
 * From the first month whose day is not before the start, to the month that runs at `now` or in which the run stopped. Every report
 * counts once: for the month in which it came, or, where that month has one already, not at all; a late one for the month it is late
 * for. Months that end within a pause are left out. The day itself is not moved off a day off: offices report earlier.
 */
export function monthlyStates(
  rule: ClockRule,
  run: ClockRun,
  standing: Omit<Standing, 'mechanism'>,
): readonly ClockState[] {
  if (rule.limit.kind !== 'monthly') throw new Error(`The clock ${rule.id} does not come round monthly.`);
  const { matter, now } = standing;
  const day = amountOf(matter, rule.limit.dayOfMonth);
  const last = run.stoppedAt ?? now;
  const reports = matter.given
    .filter(({ command, at }) => rule.stoppedBy.includes(command) && at >= run.startedAt)
    .map(({ at }) => at);
  const states: ClockState[] = [];
  let from = 0;
  for (const due of monthEnds(
    dateInChina(run.startedAt),
    day,
    dateInChina(last),
    run.stoppedAt === null && !run.isGivenUp,
  )) {
    if (isPaused(due, matter)) continue;
    const next = nextDue(due, day);
    const found = reports.findIndex((at, index) => index >= from && dateInChina(at) < next);
    const stoppedAt = found === -1 ? null : reports[found]!;
    if (found !== -1) {
      const isInTime = dateInChina(stoppedAt!) <= due;
      from = isInTime ? countUntil(reports, due) : found + 1;
    }
    states.push({
      clock: rule.id,
      key: due.slice(0, 7),
      startedAt: run.startedAt,
      due,
      dueAt: endOfDayInChina(due),
      stoppedAt,
      standing: stoppedAt !== null ? (dateInChina(stoppedAt) <= due ? 'met' : 'late') : unmet(due, standing, run),
    });
  }
  return states;
}

function unmet(due: IsoDate, { matter, now }: Omit<Standing, 'mechanism'>, run: ClockRun): ClockState['standing'] {
  if (dateInChina(now) > due) return run.stoppedAt === null ? 'overdue' : 'late';
  return matter.pauses.at(-1)?.until === null ? 'paused' : 'running';
}

/** The month's days from the start on; a run that goes on has one whose day has not come, a stopped one none after its stop. */
function* monthEnds(start: IsoDate, day: number, last: IsoDate, isGoing: boolean): Generator<IsoDate> {
  let due = dayOf(start, day);
  if (due < start) due = nextDue(due, day);
  while (due <= last) {
    yield due;
    due = nextDue(due, day);
  }
  if (isGoing) yield due;
}

const isPaused = (due: IsoDate, { pauses }: Matter): boolean =>
  pauses.some(({ from, until }) => dateInChina(from) <= due && (until === null ? false : due < dateInChina(until)));

const countUntil = (reports: readonly Instant[], due: IsoDate): number =>
  reports.filter((at) => dateInChina(at) <= due).length;

/** The day of that month, or its last where the month is shorter. */
function dayOf(date: IsoDate, day: number): IsoDate {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return asDate(year, month - 1, day);
}

function nextDue(date: IsoDate, day: number): IsoDate {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return asDate(year, month, day);
}

function asDate(year: number, monthIndex: number, day: number): IsoDate {
  const length = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  return isoDate(new Date(Date.UTC(year, monthIndex, Math.min(day, length))).toISOString().slice(0, 10));
}
