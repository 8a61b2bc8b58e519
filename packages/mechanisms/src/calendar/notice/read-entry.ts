// One festival's sentences into days off and make-up working days, or the refusal that names what was not understood.
import { type CalendarRefusal, refuseNotice } from '../calendar-refusal.ts';
import { type IsoDate, weekday } from '../iso-date.ts';
import { DATE_LIST, type NamedDays, readDateList } from './notice-dates.ts';
import { type FestivalEntry, isAboutDays } from './notice-lines.ts';

/** What a festival brings, in the notice's order. */
export interface FestivalDays {
  readonly off: readonly IsoDate[];
  readonly worked: readonly IsoDate[];
}

/** Up to a comma or semicolon outside parentheses. */
const CLAUSE = /(?:[^,;()]+|\([^()]*\)?|\))+/g;
const OFF = new RegExp(`^(${DATE_LIST})(?:放假调休|放假|调休|补休|公休)(?:共?(\\d+)天)?$`);
const WORKED = new RegExp(`^(${DATE_LIST})(?:照常|正常)?上班$`);
const COUNT = /^共(\d+)天$/;
/** Weekend days are off without saying; no day is moved. */
const REMARK = /^(?:与周末连休|不调休)$/;
/** Advice to employers («安排职工在除夕（2月9日）休息») makes no day a holiday. */
const ADVICE = /^(?:鼓励|提倡|倡导|建议)/;

/** Reads `entry`; a date without year is in `year`. */
export function readEntry(entry: FestivalEntry, year: number): FestivalDays | CalendarRefusal {
  const off: IsoDate[] = [];
  const worked: IsoDate[] = [];
  for (const sentence of entry.sentences) {
    if (isAside(sentence)) continue;
    const place = { line: entry.line, text: sentence };
    for (const clause of sentence.match(CLAUSE) ?? []) {
      const said = readClause(clause, year);
      if (said === null) return refuseNotice('notice-unreadable', place);
      const refused = refuseWeekday(said, place) ?? refuseWorkedWeekday(said, place);
      if (refused) return refused;
      for (const day of said.days) (said.kind === 'worked' ? worked : off).push(day);
      if (said.count !== null && said.count !== off.length)
        return refuseNotice('notice-count-differs', { ...place, stated: said.count, counted: off.length });
    }
  }
  return { off, worked };
}

type Place = { readonly line: number; readonly text: string };

interface Said extends NamedDays {
  readonly kind: 'off' | 'worked';
  /** Days off the notice counts for the festival so far, «共9天». */
  readonly count: number | null;
}

const nothing: Said = { kind: 'off', days: [], wrongWeekdays: [], count: null };

function isAside(sentence: string): boolean {
  return ADVICE.test(sentence) || !(isAboutDays(sentence) || /\d日|\d天/.test(sentence));
}

function readClause(clause: string, year: number): Said | null {
  if (REMARK.test(clause)) return nothing;
  const count = COUNT.exec(clause);
  if (count) return { ...nothing, count: Number(count[1]) };
  const off = OFF.exec(clause);
  const list = (off ?? WORKED.exec(clause))?.[1];
  const days = list === undefined ? null : readDateList(list, year);
  return days && { ...days, kind: off ? 'off' : 'worked', count: off?.[2] === undefined ? null : Number(off[2]) };
}

function refuseWeekday({ wrongWeekdays: [wrong] }: Said, place: Place): CalendarRefusal | null {
  if (wrong === undefined) return null;
  const { date, claimed } = wrong;
  return refuseNotice('notice-weekday-differs', { ...place, date, claimed, actual: weekday(date) });
}

function refuseWorkedWeekday({ kind, days }: Said, place: Place): CalendarRefusal | null {
  const date = kind === 'worked' ? days.find((day) => weekday(day) <= 5) : undefined;
  return date === undefined ? null : refuseNotice('notice-workday-not-weekend', { ...place, date });
}
