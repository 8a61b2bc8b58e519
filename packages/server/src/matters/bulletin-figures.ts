// Matters with their events into the counts of a monthly bulletin, unit by unit; every matter is counted once.
import type { UnitCounts } from '@luoshi/documents';
import {
  addDays,
  type Calendar,
  type Counts,
  dateInChina,
  endOfDayInChina,
  bulletinFigures as figuresOf,
  fold,
  isoDate,
  type Period,
  phaseOf,
  type Standing,
} from '@luoshi/mechanisms';
import type { CoursesAsked, CoursesFound, MatterHistory } from '@luoshi/store';

interface Asked {
  /** YYYY-MM. */
  readonly month: string;
  /** ISO instant; a month that is not over is counted as it stands now. */
  readonly now: string;
  readonly calendar: Calendar;
  readonly unitName: (id: string) => string;
}

/** As the matters stood at the end of the month, whatever happened since; units with most matters first. One matter in memory at a time. */
export async function bulletinFigures(
  { tallies, happened, others }: CoursesFound,
  asked: Asked,
): Promise<UnitCounts[]> {
  const period = monthPeriod(asked.month);
  const units = new Map<string, Printed>();
  const add = (unit: string, counts: Printed) => units.set(unit, added(units.get(unit), counts));
  for (const { unit, course, colour, count } of tallies)
    add(unit, printed({ ...nothing, courses: { ...noCourse, [course]: count }, lights: { ...dark, [colour]: count } }));
  for (const { unit, what, count } of happened) add(unit, printed({ ...nothing, [`${what}s`]: count }));
  for await (const history of others)
    for (const standing of handedOut(history, asked, endOfDayInChina(period.to)))
      for (const { unit, counts } of figuresOf([standing], period).byUnit) add(unit, printed(counts));
  const matters = ({ closed, normal, behind, overdue }: Printed) => closed + normal + behind + overdue;
  return [...units]
    .sort(([a, one], [b, other]) => matters(other) - matters(one) || (a < b ? -1 : 1))
    .map(([unit, counts]) => ({ unit: asked.unitName(unit), ...counts }));
}

/** The instants of a month and its year, to be asked of the store. */
export function instantsOf(month: string): Omit<CoursesAsked, 'government'> {
  const { from, to } = monthPeriod(month);
  return {
    from: endOfDayInChina(addDays(from, -1)),
    before: endOfDayInChina(to),
    yearFrom: endOfDayInChina(isoDate(`${Number(month.slice(0, 4)) - 1}-12-31`)),
  };
}

const noCourse = { done: 0, 'on-schedule': 0, behind: 0, overdue: 0, 'not-begun': 0, suspended: 0 };
const dark = { green: 0, yellow: 0, red: 0, off: 0 };
const nothing: PrintedOf = { courses: noCourse, lights: dark, extensions: 0, returns: 0, reopenings: 0 };

type PrintedOf = Pick<Counts, 'courses' | 'lights' | 'extensions' | 'returns' | 'reopenings'>;
type Printed = Omit<UnitCounts, 'unit'>;

const added = (sum: Printed | undefined, one: Printed): Printed =>
  sum === undefined
    ? one
    : (Object.fromEntries(
        (Object.keys(one) as (keyof Printed)[]).map((key) => [key, sum[key] + one[key]]),
      ) as unknown as Printed);

/** What nobody has handed out yet is not the bulletin's, nor what was closed in a year before the month's. */
function handedOut(
  { mechanism, events }: MatterHistory,
  { month, now, calendar }: Asked,
  end: string,
): readonly Standing[] {
  const isOver = end <= now;
  const then = fold(mechanism, isOver ? events.filter(({ at }) => at < end) : events);
  if (then === null || phaseOf(mechanism, then.state) === 'preparing') return [];
  if (then.closedAt !== null && dateInChina(then.closedAt) < `${month.slice(0, 4)}-01-01`) return [];
  return [{ mechanism, matter: then, calendar, now: isOver ? lastMoment(end) : now }];
}

/** The bulletin prints four classes: what is not begun or suspended is neither late nor behind, and its light is green. */
function printed({ courses, lights, extensions, returns, reopenings }: PrintedOf): Printed {
  return {
    closed: courses.done,
    normal: courses['on-schedule'] + courses['not-begun'] + courses.suspended,
    behind: courses.behind,
    overdue: courses.overdue,
    green: lights.green + lights.off - courses.done,
    yellow: lights.yellow,
    red: lights.red,
    extended: extensions,
    returned: returns,
    reopened: reopenings,
  };
}

function monthPeriod(month: string): Period {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: isoDate(`${month}-01`), to: isoDate(last) };
}

/** The end of a month belongs to the month: a millisecond before it is the same day in China. */
const lastMoment = (end: string): string => new Date(Date.parse(end) - 1).toISOString();
