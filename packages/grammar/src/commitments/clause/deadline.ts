// Finds a deadline in a clause. 全年, 今年 and 按期 set none.
import { DEADLINE_PATTERNS, type DeadlinePattern } from '../lexicon/deadline-patterns.ts';
import type { Run } from './plan-clause.ts';

/** `date` is the last day (ISO), null where it cannot be told. */
export interface DeadlineRead extends Run {
  readonly date: string | null;
}

const YEAR = '(?:(\\d{4})年?|到|今年|本年|明年)?(?:的)?';
const COMPILED = DEADLINE_PATTERNS.map((pattern) => ({
  pattern,
  expression: new RegExp(`^${YEAR}(?:${pattern.source})`),
}));
/** First characters of any deadline. */
const FIRST = new Set('到今本明年岁上下第一二三四五六七八九十两首0123456789“"国元春中端清汛主入采供冬秋新封雨任');
/** Every deadline has one of these; most clauses have none. */
const TELLTALE = /[底末前内旬季份初]|半年|新学期|[\d一二三四五六七八九十]月/;
const LONGEST = 16;

/** The deadline that begins at `start`, or null. `planYear` null or a deadline without day: `date` is null. */
export function deadlineAt(text: string, start: number, planYear: number | null): DeadlineRead | null {
  if (!FIRST.has(text[start] as string)) return null;
  if (start > 0 && /[\d零〇一二三四五六七八九十]/.test(text[start - 1] as string)) return null;
  const ahead = text.slice(start, start + LONGEST);
  if (!TELLTALE.test(ahead)) return null;
  for (const { pattern, expression } of COMPILED) {
    const match = expression.exec(ahead);
    if (match) return { start, end: start + match[0].length, date: dateOf(match, pattern, planYear) };
  }
  return null;
}

/** The first deadline in the text. */
export function findDeadline(text: string, planYear: number | null): DeadlineRead | null {
  if (!TELLTALE.test(text)) return null;
  for (let at = 0; at < text.length; at++) {
    const read = deadlineAt(text, at, planYear);
    if (read) return read;
  }
  return null;
}

function dateOf(match: RegExpExecArray, pattern: DeadlinePattern, planYear: number | null): string | null {
  const [whole, written, ...groups] = match;
  const year = written ? Number(written) : planYear === null ? null : planYear + (whole.startsWith('明年') ? 1 : 0);
  const last = pattern.lastDay(groups);
  if (year === null || last === null || last.month < 1 || last.month > 12 || last.day < 1) return null;
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `${digits(year + last.yearsLater, 4)}-${digits(last.month, 2)}-${digits(last.day, 2)}`;
}
