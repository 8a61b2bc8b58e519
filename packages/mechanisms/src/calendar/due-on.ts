// A limit (“three working days”, “one month”) and the day it is counted from, into the day on which it runs out.
import type { Calendar } from './calendar.ts';
import type { CalendarMissing } from './calendar-refusal.ts';
import { addDays, addMonths, type IsoDate } from './iso-date.ts';
import { addWorkingDays, nextWorkingDay } from './working-days.ts';

/** How long a clock runs. `amount` is a whole number from 0; days (天) and months (月) are of the calendar, working days (工作日) of the year's notice. */
export interface Limit {
  readonly amount: number;
  readonly unit: 'day' | 'working-day' | 'month';
}

const civilCode = {
  document: '中华人民共和国民法典',
  url: 'https://www.gov.cn/xinwen/2020-06/01/content_5516649.htm',
} as const;

/** The articles that limits are counted by, to be shown beside a clock. */
export const countingRules = [
  {
    ...civilCode,
    article: '第二百零一条',
    text: '按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。',
  },
  {
    ...civilCode,
    article: '第二百零二条',
    text: '按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。',
  },
  {
    ...civilCode,
    article: '第二百零三条',
    text: '期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。',
  },
] as const;

/**
 * The last day of a limit that starts on `from`, the day of the event, which does not count itself; it runs until the end of the returned day.
 * Days and months end on a working day: an end on a day off moves to the next working day. Working days: see `addWorkingDays`.
 * Refuses with `calendar-missing` when a day it must ask about is in a year not announced: for days and months only the end
 * and what follows it, for working days each day on the way. Throws a RangeError for an amount that is negative or not whole.
 */
export function dueOn(calendar: Calendar, from: IsoDate, limit: Limit): IsoDate | CalendarMissing {
  const { amount, unit } = limit;
  if (amount < 0) throw new RangeError(`a limit of ${amount}`);
  switch (unit) {
    case 'working-day':
      return addWorkingDays(calendar, from, amount);
    case 'day':
      return nextWorkingDay(calendar, addDays(from, amount));
    case 'month':
      return nextWorkingDay(calendar, addMonths(from, amount));
  }
}
