// Dates as a notice writes them, «2月15日（农历腊月二十八、周日）至23日», into days; with the weekdays it claims.
import { dateOfDayNumber, dayNumber, type IsoDate, isIsoDate, weekday } from '../iso-date.ts';

const DATE = String.raw`(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:\([^()]*\))?`;
const UNTIL = '(?:至|到|[-—–~]{1,2})';

/** Pattern of one or several dates or spans of dates, «10月1日至7日» and «2月14日（周六）、28日（周六）». */
export const DATE_LIST = `${DATE}(?:${UNTIL}${DATE})?(?:、${DATE}(?:${UNTIL}${DATE})?)*`;

/** A weekday the notice claims for a date; 1 for Monday to 7 for Sunday. */
export interface WeekdayClaim {
  readonly date: IsoDate;
  readonly claimed: number;
}

/** Days named by a list of dates, spans inclusive at both ends. */
export interface NamedDays {
  readonly days: readonly IsoDate[];
  /** Claims that do not hold. */
  readonly wrongWeekdays: readonly WeekdayClaim[];
}

/** Reads what `DATE_LIST` matches; a date without year is in `year`. Null when a date does not exist or a span runs backwards or over a month. */
export function readDateList(text: string, year: number): NamedDays | null {
  const days: IsoDate[] = [];
  const wrongWeekdays: WeekdayClaim[] = [];
  let last: IsoDate | null = null;
  for (const [joint, date, claimed] of datesIn(text, year)) {
    if (date === null) return null;
    if (claimed !== null && weekday(date) !== claimed) wrongWeekdays.push({ date, claimed });
    const span: IsoDate[] | null = joint === 'until' && last ? daysAfter(last, date) : [date];
    if (span === null) return null;
    days.push(...span);
    last = date;
  }
  return days.length > 0 ? { days, wrongWeekdays } : null;
}

type FoundDate = readonly [joint: 'until' | 'and', date: IsoDate | null, claimed: number | null];

function datesIn(text: string, year: number): FoundDate[] {
  let currentYear = String(year);
  let currentMonth = '';
  const pattern = /(至|到|[-—–~]{1,2}|、)?(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^()]*)\))?/g;
  return [...text.matchAll(pattern)].map(([, joint, statedYear, statedMonth, day, remark]) => {
    currentYear = statedYear ?? currentYear;
    currentMonth = statedMonth ?? currentMonth;
    const iso = `${currentYear}-${currentMonth.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    const isUntil = joint !== undefined && joint !== '、';
    return [isUntil ? 'until' : 'and', isIsoDate(iso) ? iso : null, claimedWeekday(remark ?? '')];
  });
}

function claimedWeekday(remark: string): number | null {
  const found = /(?:周|星期|礼拜)([一二三四五六日天])/.exec(remark)?.[1];
  if (found === undefined) return null;
  return found === '天' ? 7 : '一二三四五六日'.indexOf(found) + 1;
}

/** The days after `first` up to and with `last`. */
function daysAfter(first: IsoDate, last: IsoDate): IsoDate[] | null {
  const length = dayNumber(last) - dayNumber(first);
  if (length < 1 || length > 31) return null;
  return Array.from({ length }, (_, at) => dateOfDayNumber(dayNumber(first) + at + 1));
}
