// The days and hours at which an office works, from the calendar: when the sample's people do what they do.
import { addDays, type Calendar, dateInChina, type IsoDate, isoDate, isWorkingDay } from '@luoshi/mechanisms';

export interface OfficeDays {
  /** Days of a year nobody announced count as worked from Monday to Friday by the caller's choice of dates. */
  isWorked(day: IsoDate): boolean;
  /** The day itself when it is worked, else the last one before. */
  onOrBefore(day: IsoDate): IsoDate;
  /** The day itself when it is worked, else the next one. */
  onOrAfter(day: IsoDate): IsoDate;
  /** The working day `count` working days before `day`. */
  before(day: IsoDate, count: number): IsoDate;
  /** The working day `count` working days after `day`. */
  after(day: IsoDate, count: number): IsoDate;
}

export function officeDays(calendar: Calendar): OfficeDays {
  const isWorked = (day: IsoDate): boolean => isWorkingDay(calendar, day) !== false;
  const moved = (day: IsoDate, step: 1 | -1): IsoDate => {
    let at = day;
    while (!isWorked(at)) at = addDays(at, step);
    return at;
  };
  const counted = (day: IsoDate, count: number, step: 1 | -1): IsoDate => {
    let at = day;
    for (let left = count; left > 0; left -= 1) at = moved(addDays(at, step), step);
    return at;
  };
  return {
    isWorked,
    onOrBefore: (day) => moved(day, -1),
    onOrAfter: (day) => moved(day, 1),
    before: (day, count) => counted(day, count, -1),
    after: (day, count) => counted(day, count, 1),
  };
}

/** Minutes that an office works on a day: 08:30 to 12:00 and 14:00 to 17:30. */
export const OFFICE_MINUTES = 420;
const MORNING = 210;

/** The instant of a minute of work, from 0 to 449 (18:00), on a day in China. Milliseconds since 1970. */
export function officeInstant(day: IsoDate, minute: number): number {
  const ofDay = minute < MORNING ? 510 + minute : 840 + minute - MORNING;
  return Date.parse(`${day}T00:00:00+08:00`) + ofDay * 60_000;
}

const FIRST_END = isoDate('2026-03-27');
const YEAR_END = isoDate('2026-12-31');

export interface StoryEnd {
  /** The working day on which the story stands. */
  readonly day: IsoDate;
  /** The day of the first look, which may be a day off after it. */
  readonly date: IsoDate;
  /** Nothing happens after this instant. */
  readonly until: number;
}

/**
 * Until when the sample's year is told: `today`, or on a day off the evening of the last working day. Outside 2026 the last working
 * day of it; before 27 March that day, for until then there is little to tell.
 */
export function storyEnd(today: Date, days: OfficeDays): StoryEnd {
  const date = dateInChina(today.toISOString());
  if (!date.startsWith('2026-')) return evening(days.onOrBefore(YEAR_END));
  if (date < FIRST_END) return evening(FIRST_END);
  const hasBegun = today.getTime() >= officeInstant(date, 60);
  const day = days.onOrBefore(hasBegun ? date : addDays(date, -1));
  return { day, date, until: Math.min(today.getTime(), evening(day).until) };
}

const evening = (day: IsoDate): StoryEnd => ({ day, date: day, until: officeInstant(day, OFFICE_MINUTES) });

/** The later of two days. */
export const laterOf = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
