import { z } from 'zod';

const dates = z.array(z.string());

export const calendarYear = z.object({
  year: z.number().int(),
  announced: z.boolean(),
  holidays: dates.describe('Days off, ISO dates, ascending.'),
  workdays: dates.describe('Make-up working days.'),
  source: z.string().describe('Title and number of the notice.'),
});

export const dayOverride = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(['holiday', 'workday']),
  note: z.string().trim().min(1).max(200).describe('Why.'),
});

export const calendarAnswer = z.object({
  government: z.string(),
  years: z.array(calendarYear).describe('What counts: the calendar of the program with everything entered.'),
  days: z.array(dayOverride).describe('Days set by hand, which count in the years above already.'),
});
export type CalendarAnswer = z.infer<typeof calendarAnswer>;

export const calendarDays = z.strictObject({
  set: z.array(dayOverride).max(400).default([]),
  clear: z.array(z.iso.date()).max(400).default([]).describe('Days set by hand before, taken back.'),
});
export type CalendarDaysRequest = z.input<typeof calendarDays>;

export const calendarNotice = z.strictObject({
  year: z.number().int().min(1990).max(2200),
  text: z.string().min(1).max(20_000).describe('The notice of the General Office of the State Council, pasted.'),
  save: z.boolean().default(false).describe('False only shows how it is read.'),
});
export type CalendarNoticeRequest = z.input<typeof calendarNotice>;

export const noticeAnswer = z.object({
  saved: z.boolean(),
  year: calendarYear,
  beyond: z.array(dayOverride).describe('Days that the notice sets in the year before or after.'),
});
export type NoticeAnswer = z.infer<typeof noticeAnswer>;
