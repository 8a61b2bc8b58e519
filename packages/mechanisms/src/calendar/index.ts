// The Chinese working-day calendar: dates, years as announced, limits counted, notices read.
export { builtInCalendar } from './built-in-calendar.ts';
export { type Calendar, type CalendarYear, type DayOverride, withOverrides, withYear } from './calendar.ts';
export {
  type CalendarMissing,
  type CalendarRefusal,
  type CalendarRefusalCode,
  calendarMissing,
  calendarRefusals,
  isRefused,
} from './calendar-refusal.ts';
export { calendarSentence } from './calendar-sentence.ts';
export { dateInChina, endOfDayInChina } from './china-time.ts';
export { countingRules, dueOn, type Limit } from './due-on.ts';
export {
  addDays,
  addMonths,
  daysBetween,
  type IsoDate,
  isIsoDate,
  isoDate,
  weekday,
  yearOf,
} from './iso-date.ts';
export { parseNotice, type ReadNotice, withNotice } from './notice/parse-notice.ts';
export { addWorkingDays, isWorkingDay, lastWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.ts';
