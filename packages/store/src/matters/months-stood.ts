// The events of a matter into where it stood at the ends of months, as bulletins count it.
import {
  addDays,
  addMonths,
  type Calendar,
  type Course,
  courseOf,
  dateInChina,
  endOfDayInChina,
  isoDate,
  type Light,
  lights,
  type MatterEvent,
  type Mechanism,
  phaseOf,
  type Standing,
} from '@luoshi/mechanisms';
import { foldKept } from './held-matter.ts';

export interface MonthStood {
  /** YYYY-MM, in China. */
  readonly month: string;
  readonly unit: string;
  /** Null where it counted nowhere: not handed out, withdrawn, or closed in a year before. */
  readonly course: Course | null;
  readonly light: Light['colour'];
}

interface Lived {
  readonly mechanism: Mechanism;
  readonly events: readonly MatterEvent[];
  readonly calendar: Calendar;
}

/** For each month that ended after `from` and not after `until`, two instants, not before it was opened. */
export function monthsStood(lived: Lived, from: string, until: string): readonly MonthStood[] {
  const stood: MonthStood[] = [];
  for (let day = nextMonth(from); endBefore(day) <= until; day = addMonths(day, 1)) stood.push(stoodBefore(lived, day));
  return stood;
}

/** Where it stood at the end of a month, YYYY-MM. Throws where it was not opened yet. */
export function monthStood(lived: Lived, month: string): MonthStood {
  return stoodBefore(lived, addMonths(isoDate(`${month}-01`), 1));
}

/** Of the month that ended when `day` began, the first of another. */
function stoodBefore({ mechanism, events, calendar }: Lived, day: ReturnType<typeof isoDate>): MonthStood {
  const end = endBefore(day);
  const matter = foldKept(
    mechanism,
    events.filter(({ at }) => at < end),
  );
  // A millisecond before the end is the same day in China.
  const standing = { mechanism, matter, calendar, now: new Date(Date.parse(end) - 1).toISOString() };
  const month = addDays(day, -1).slice(0, 7);
  return { month, unit: matter.leadUnit, course: countedIn(month, standing), light: lights(standing).colour };
}

function countedIn(month: string, standing: Standing): Course | null {
  const { mechanism, matter } = standing;
  if (phaseOf(mechanism, matter.state) === 'preparing') return null;
  if (matter.closedAt !== null && dateInChina(matter.closedAt) < `${month.slice(0, 4)}-01-01`) return null;
  return courseOf(standing);
}

const endBefore = (day: ReturnType<typeof isoDate>): string => endOfDayInChina(addDays(day, -1));

/** The first day of the month after that of an instant. */
const nextMonth = (instant: string) => addMonths(isoDate(`${dateInChina(instant).slice(0, 7)}-01`), 1);
