// Sentences of the calendar's refusals in Chinese: what happened, to what, and what to do next.
import type { CalendarRefusal, CalendarRefusalCode } from '../calendar/calendar-refusal.ts';

const weekdayName = (weekday: string | number | undefined) => `周${'一二三四五六日'[Number(weekday) - 1]}`;

export const calendarZh: Readonly<Record<CalendarRefusalCode, (facts: CalendarRefusal['facts']) => string>> = {
  'calendar-missing': ({ year }) =>
    `${year}年的工作日历尚未录入，无法推算时限。请由管理员到“系统 → 工作日历 → 粘贴国务院办公厅通知”录入后重试。`,
  'notice-unreadable': ({ line, text }) =>
    `通知第 ${line} 行“${text}”未能读懂。请核对是否与原文一致；确属原文的，请在“系统 → 工作日历”中逐日填写。`,
  'notice-other-year': ({ year, stated }) =>
    `所粘贴的是${stated}年的放假通知，而要录入的是${year}年。请核对年份后重新粘贴。`,
  'notice-incomplete': ({ lacking }) =>
    `通知中没有找到${lacking}的安排。请粘贴通知全文；只调整个别日期的，请逐日填写。`,
  'notice-weekday-differs': ({ line, date, claimed, actual }) =>
    `通知第 ${line} 行称 ${date} 为${weekdayName(claimed)}，实为${weekdayName(actual)}。请核对年份和日期后重新粘贴。`,
  'notice-count-differs': ({ line, stated, counted }) =>
    `通知第 ${line} 行称共放假 ${stated} 天，按所列日期为 ${counted} 天。请核对日期后重新粘贴。`,
  'notice-day-twice': ({ date }) => `通知中 ${date} 既放假又上班。请核对日期后重新粘贴。`,
  'notice-workday-not-weekend': ({ line, date }) =>
    `通知第 ${line} 行的上班日 ${date} 不是周六、周日，本来就是工作日。请核对日期后重新粘贴。`,
};
