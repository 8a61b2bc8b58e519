// The State Council's yearly notice (国务院办公厅关于…年部分节假日安排的通知), as pasted by an administrator, into the year's record.
import { type Calendar, type CalendarYear, type DayOverride, withOverrides, withYear } from '../calendar.ts';
import { type CalendarRefusal, isRefused, refuseNotice } from '../calendar-refusal.ts';
import { type IsoDate, yearOf } from '../iso-date.ts';
import { festivals, noticeEntries } from './notice-lines.ts';
import { type FestivalDays, readEntry } from './read-entry.ts';

/** A notice read: the record of its year, and the days it sets in the year before or after (the New Year's make-up day in December). */
export interface ReadNotice extends CalendarYear {
  readonly year: number;
  readonly announced: true;
  readonly beyond: readonly DayOverride[];
}

/**
 * Reads the notice for `year` in its usual wording; title, addressees, signature and duties around the festivals are passed over.
 * A half-read notice would make wrong clocks, so it must name all seven festivals, and what it says twice (weekdays, 共…天)
 * must agree. Refuses with a code of `notice-…`, whose facts name the line and the sentence.
 */
export function parseNotice(text: string, year: number): ReadNotice | CalendarRefusal {
  const stated = statedYear(text);
  if (stated !== null && stated !== year) return refuseNotice('notice-other-year', { year, stated });
  const { entries, stray } = noticeEntries(text);
  if (stray[0]) return refuseNotice('notice-unreadable', { ...stray[0] });
  const read: FestivalDays[] = [];
  for (const entry of entries) {
    const days = readEntry(entry, year);
    if (isRefused(days)) return days;
    read.push(days);
  }
  const named = new Set(entries.flatMap((entry) => entry.festivals));
  const lacking = festivals.filter((name) => !named.has(name));
  if (lacking.length > 0) return refuseNotice('notice-incomplete', { year, lacking: lacking.join('、') });
  return assemble(year, inOrder(read, 'off'), inOrder(read, 'worked'), sourceOf(text, year));
}

/** The calendar with a notice entered: its year replaced, its days in the neighbouring years set. */
export function withNotice(calendar: Calendar, notice: ReadNotice): Calendar {
  const { year, beyond, announced, holidays, workdays, source } = notice;
  return withOverrides(withYear(calendar, year, { announced, holidays, workdays, source }), beyond);
}

function assemble(
  year: number,
  off: readonly IsoDate[],
  worked: readonly IsoDate[],
  source: string,
): ReadNotice | CalendarRefusal {
  const twice = worked.find((date) => off.includes(date));
  if (twice) return refuseNotice('notice-day-twice', { year, date: twice });
  const far = [...off, ...worked].find((date) => Math.abs(yearOf(date) - year) > 1);
  if (far) return refuseNotice('notice-other-year', { year, stated: yearOf(far) });
  const isOwn = (date: IsoDate) => yearOf(date) === year;
  const beyond = [
    ...off.map((date) => ({ date, kind: 'holiday' as const, note: source })),
    ...worked.map((date) => ({ date, kind: 'workday' as const, note: source })),
  ].filter(({ date }) => !isOwn(date));
  return { year, announced: true, holidays: off.filter(isOwn), workdays: worked.filter(isOwn), source, beyond };
}

function inOrder(read: readonly FestivalDays[], kind: keyof FestivalDays): IsoDate[] {
  return [...new Set(read.flatMap((days) => days[kind]))].sort();
}

function statedYear(text: string): number | null {
  const found = /(?:关于|现将)\s*(\d{4})\s*年(?:部分节假日|元旦)/.exec(text.normalize('NFKC'));
  return found ? Number(found[1]) : null;
}

function sourceOf(text: string, year: number): string {
  const number = /国办发明电\s*[〔[(（［]\s*\d{4}\s*[〕\])）］]\s*\d+\s*号/.exec(text)?.[0];
  return `国务院办公厅关于${year}年部分节假日安排的通知${number === undefined ? '' : `（${number.replace(/\s/g, '')}）`}`;
}
