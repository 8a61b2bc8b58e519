import { calendarEn } from '../messages/calendar-en.ts';
import { calendarZh } from '../messages/calendar-zh.ts';
import type { CalendarRefusal } from './calendar-refusal.ts';

/** What a refusal of the calendar says to a person, in Chinese or English. */
export function calendarSentence({ code, facts }: CalendarRefusal, language: 'zh' | 'en'): string {
  return { zh: calendarZh, en: calendarEn }[language][code](facts);
}
