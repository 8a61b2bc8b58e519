// The clocks of a matter reckoned a second time, from its events and the list of days: what the year's end is held against.
import type { Commanded, MatterEvent } from '@luoshi/mechanisms';
import { type BookClock, bookOf, REPORT_DAY } from './clock-book.ts';
import { afterWorkingDays, apart, chineseDay, type ListedDays, later, movedOn, nextMonth } from './paper-days.ts';

export interface ExpectedClock {
  readonly clock: string;
  readonly key: string;
  readonly due: string;
  readonly standing: 'running' | 'overdue' | 'met' | 'late' | 'paused' | 'given-up';
}

/** One line of the paper: a limit that was started once. */
interface Line {
  readonly clock: string;
  readonly key: string;
  readonly start: string;
  readonly due: string;
  /** Days that a person chose are not moved off a day off when a pause puts them back. */
  readonly isChosen: boolean;
  readonly isFixed: boolean;
  readonly stop: string | null;
  readonly by: string | null;
  readonly isGone: boolean;
}

interface Pause {
  readonly from: string;
  readonly until: string | null;
}

/** `now` is the instant of the reckoning. Throws on events that do not begin with an opening. */
export function expectedClocks(events: readonly MatterEvent[], listed: ListedDays, now: string): ExpectedClock[] {
  const [opened, ...rest] = events;
  if (opened?.kind !== 'opened') throw new Error('A matter begins with its opening.');
  const { mechanism, class: sort, limit } = opened.opening;
  const book = bookOf(mechanism);
  const given = rest.filter((event) => event.kind === 'commanded');
  const clocks = book.clocks.filter(({ classes }) => classes?.includes(sort) ?? true);
  const pauses = pausesIn(given);
  let lines: readonly Line[] = [];
  let applied: string | null = null;
  for (const event of given) {
    for (const clock of clocks) lines = touched(lines, clock, event);
    if (book.nodes.includes(sort)) lines = nodesTouched(lines, event);
    if (event.command === 'apply-close') applied = event.at;
    if (event.command === 'return') applied = null;
    if (event.command === 'withdraw') lines = lines.map((line) => (isGoing(line) ? { ...line, isGone: true } : line));
    else if (event.command === 'close') lines = lines.map((line) => atClose(line, applied ?? event.at));
    else lines = [...lines, ...clocks.flatMap((clock) => begun(clock, event, limit, listed)), ...nodesBegun(event)];
  }
  const single = lines.map((line) => judged(line, pauses, listed, now));
  return book.monthly.classes.includes(sort) ? [...single, ...months(given, book.monthly, pauses, now)] : single;
}

const isGoing = ({ stop, isGone }: Line): boolean => stop === null && !isGone;

const atClose = (line: Line, applied: string): Line =>
  isGoing(line) ? { ...line, stop: applied > line.start ? applied : line.start } : line;

/** Stopped, begun anew, run on after a return, put off, in this order. */
function touched(lines: readonly Line[], clock: BookClock, { command, at, form }: Commanded): readonly Line[] {
  const own = (line: Line) => line.clock === clock.clock;
  let after = lines;
  if (clock.stops.includes(command)) {
    const oldest = after.find((line) => own(line) && isGoing(line));
    after = after.map((line) => (line === oldest ? { ...line, stop: at, by: command } : line));
  }
  if (clock.starts.includes(command) && clock.clock !== 'slip')
    after = after.map((line) => (own(line) && isGoing(line) ? { ...line, isGone: true } : line));
  if (clock.revives && command === 'return') {
    const last = after.findLast((line) => own(line) && line.by === 'apply-close');
    after = after.map((line) => (line === last ? { ...line, stop: null, by: null } : line));
  }
  const until = command === 'grant-extension' ? form.until : command === 'return' ? form.reworkLimit : undefined;
  if (clock.extends && typeof until === 'string') {
    const last = after.findLast((line) => own(line) && isGoing(line));
    after = after.map((line) => (line === last ? { ...line, due: until, isChosen: true } : line));
  }
  return after;
}

function begun(clock: BookClock, event: Commanded, limit: string | null, listed: ListedDays): Line[] {
  if (!clock.starts.includes(event.command)) return [];
  const due = lastDay(clock, event, limit, listed);
  if (due === null) return [];
  const { length } = clock;
  const isChosen = 'field' in length || ('own' in length && length.own === 'limit');
  const isFixed = 'own' in length && length.own === 'year-end';
  const key = clock.clock === 'slip' ? `s${event.seq}` : '';
  return [{ clock: clock.clock, key, start: event.at, due, isChosen, isFixed, stop: null, by: null, isGone: false }];
}

function lastDay(
  { length }: BookClock,
  { at, form }: Commanded,
  limit: string | null,
  listed: ListedDays,
): string | null {
  const day = chineseDay(at);
  if ('days' in length) return movedOn(later(day, length.days), listed);
  if ('months' in length) return movedOn(nextMonth(day), listed);
  if ('workingDays' in length) return afterWorkingDays(day, length.workingDays, listed);
  if ('own' in length) return length.own === 'limit' ? limit : `${day.slice(0, 4)}-12-31`;
  const chosen = form[length.field];
  return typeof chosen === 'string' && chosen !== '' ? chosen : null;
}

function nodesTouched(lines: readonly Line[], { command, at }: Commanded): readonly Line[] {
  const open = (line: Line) => line.clock === 'node' && isGoing(line);
  if (command === 'plan-nodes') return lines.map((line) => (open(line) ? { ...line, isGone: true } : line));
  if (command !== 'report-node') return lines;
  const first = lines.find(open);
  return lines.map((line) => (line === first ? { ...line, stop: at, by: command } : line));
}

function nodesBegun({ command, form, seq, at }: Commanded): Line[] {
  if (command !== 'plan-nodes' || !Array.isArray(form.nodes)) return [];
  return form.nodes.flatMap((node, index) =>
    typeof node === 'string'
      ? []
      : [
          {
            clock: 'node',
            key: `n${seq}-${index + 1}`,
            start: at,
            due: node.date,
            isChosen: true,
            isFixed: false,
            stop: null,
            by: null,
            isGone: false,
          },
        ],
  );
}

function pausesIn(given: readonly Commanded[]): readonly Pause[] {
  const pauses: Pause[] = [];
  for (const { command, at } of given) {
    if (command === 'suspend') pauses.push({ from: at, until: null });
    const last = pauses.at(-1);
    if (command === 'resume' && last) pauses.splice(-1, 1, { ...last, until: at });
  }
  return pauses;
}

function judged(line: Line, pauses: readonly Pause[], listed: ListedDays, now: string): ExpectedClock {
  const due = line.isFixed ? line.due : putOff(line, pauses, listed);
  const said = { clock: line.clock, key: line.key, due };
  if (line.isGone) return { ...said, standing: 'given-up' };
  if (line.stop !== null) return { ...said, standing: chineseDay(line.stop) <= due ? 'met' : 'late' };
  if (pauses.at(-1)?.until === null) return { ...said, standing: 'paused' };
  return { ...said, standing: chineseDay(now) <= due ? 'running' : 'overdue' };
}

/** A pause puts off what it found running: neither what was done before it nor what had run out. */
function putOff({ start, stop, due, isChosen }: Line, pauses: readonly Pause[], listed: ListedDays): string {
  let days = 0;
  for (const { from, until } of pauses) {
    if (until === null || until <= start || (stop !== null && stop <= from) || chineseDay(from) > later(due, days))
      continue;
    days += apart(chineseDay(from > start ? from : start), chineseDay(until));
  }
  if (days === 0) return due;
  return isChosen ? later(due, days) : movedOn(later(due, days), listed);
}

interface Monthly {
  readonly starts: readonly string[];
  readonly reports: readonly string[];
}

function months(
  given: readonly Commanded[],
  { starts, reports }: Monthly,
  pauses: readonly Pause[],
  now: string,
): ExpectedClock[] {
  const first = given.find(({ command }) => starts.includes(command));
  if (!first) return [];
  const end = endOf(given);
  const days = given
    .filter(({ command, at }) => reports.includes(command) && at >= first.at)
    .map(({ at }) => chineseDay(at));
  const begin = chineseDay(first.at);
  const found: ExpectedClock[] = [];
  let wasReported: boolean | null = null;
  for (let due = reportDayFrom(begin); ; due = nextMonth(due)) {
    const isOver = end !== null ? due >= end : due > nextReportDay(chineseDay(now));
    if (isOver) return found;
    const from = wasReported === null ? begin : wasReported ? later(lastMonth(due), 1) : `${due.slice(0, 7)}-01`;
    const inTime = days.some((day) => day >= from && day <= due);
    const isLate = days.some((day) => day > due);
    wasReported = inTime;
    if (
      pauses.some(({ from: paused, until }) => chineseDay(paused) <= due && (until === null || due < chineseDay(until)))
    )
      continue;
    const isPast = chineseDay(now) > due;
    const standing = inTime ? 'met' : isLate ? 'late' : !isPast ? 'running' : end === null ? 'overdue' : 'late';
    found.push({ clock: 'monthly', key: due.slice(0, 7), due, standing });
  }
}

/** The day on which nothing more was owed: that of the application that was accepted, or of the withdrawal. */
function endOf(given: readonly Commanded[]): string | null {
  let applied: string | null = null;
  for (const { command, at } of given) {
    if (command === 'apply-close') applied = at;
    if (command === 'return') applied = null;
    if (command === 'close') return chineseDay(applied ?? at);
    if (command === 'withdraw') return chineseDay(at);
  }
  return null;
}

const inMonth = (day: string): string => `${day.slice(0, 7)}-${REPORT_DAY}`;
const reportDayFrom = (day: string): string => (inMonth(day) >= day ? inMonth(day) : nextMonth(inMonth(day)));
/** The one that a going run shows beyond those past: on the day itself already the next. */
const nextReportDay = (day: string): string => (inMonth(day) > day ? inMonth(day) : nextMonth(inMonth(day)));

function lastMonth(due: string): string {
  const [year, month] = due.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 2, REPORT_DAY)).toISOString().slice(0, 10);
}
