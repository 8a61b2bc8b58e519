// Sentences of the calendar's refusals in English: what happened, to what, and what to do next.
import type { CalendarRefusal, CalendarRefusalCode } from '../calendar/calendar-refusal.ts';

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekdayName = (weekday: string | number | undefined) => weekdayNames[Number(weekday) - 1];

export const calendarEn: Readonly<Record<CalendarRefusalCode, (facts: CalendarRefusal['facts']) => string>> = {
  'calendar-missing': ({ year }) =>
    `The working-day calendar of ${year} has not been entered, so this limit cannot be counted. An administrator enters it under System → Working-day calendar → Paste the State Council's notice; then try again.`,
  'notice-unreadable': ({ line, text }) =>
    `Line ${line} of the notice, “${text}”, could not be read. Compare it with the original; if it reads so there, enter the days one by one under System → Working-day calendar.`,
  'notice-other-year': ({ year, stated }) =>
    `This is the notice for ${stated}, but the year to enter is ${year}. Check the year and paste again.`,
  'notice-incomplete': ({ lacking }) =>
    `The notice says nothing about ${lacking}. Paste the whole notice; to change single days only, enter them one by one.`,
  'notice-weekday-differs': ({ line, date, claimed, actual }) =>
    `Line ${line} of the notice calls ${date} a ${weekdayName(claimed)}, but it is a ${weekdayName(actual)}. Check year and date and paste again.`,
  'notice-count-differs': ({ line, stated, counted }) =>
    `Line ${line} of the notice states ${stated} days off, but its dates give ${counted}. Check the dates and paste again.`,
  'notice-day-twice': ({ date }) => `The notice has ${date} both off and worked. Check the dates and paste again.`,
  'notice-workday-not-weekend': ({ line, date }) =>
    `Line ${line} of the notice has ${date} as a make-up working day, but it is no Saturday or Sunday and is worked anyway. Check the date and paste again.`,
};
