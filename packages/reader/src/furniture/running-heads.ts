// Running heads: the head of a newspaper page, and short lines that return beside the page numbers.
import type { Omission, Run } from '../source.ts';
import { contentRun, type Line } from './lines.ts';

const DATE = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/;
const WEEKDAY = /(?:星期|周|礼拜)[一二三四五六日天]/;
/** What only a newspaper page head has beside its date: a page number at an end, a 版, or a paper's name. */
const EDITION =
  /^[A-Z]?\d{1,3}(?!\d{0,3}年)|[^\d日]\d{1,3}$|第?[\d一二三四五六七八九十]{1,3}版|版$|日报|晚报|晨报|时报|周报|导报|都市报|农民报/;
const MAX_HEAD_UTF16 = 60;
/** A date and a weekday alone are longer than this. */
const MIN_HEAD_UTF16 = 12;

/** How often a line must return beside a page break before it counts as a running head. */
const MIN_REPEATS = 3;
/** A running head stands among the first or last so many written lines of a page. */
const LINES_FROM_EDGE = 2;

/** Runs of running heads in text order. `breaks` are the page numbers already found; form feeds break pages as well. */
export function findRunningHeads(text: string, lines: readonly Line[], breaks: readonly Run[]): Omission[] {
  const heads = new Set(lines.filter(({ words }) => isNewspaperHead(words)));
  for (const line of repeatedAtEdges(text, lines, breaks)) heads.add(line);
  return lines
    .filter((line) => heads.has(line))
    .map((line) => ({ ...contentRun(text, line), why: 'running-head' as const }));
}

/** `8 县域·某县 2025年4月3日 星期四`: date, weekday and an edition, and no sentence around them. */
export function isNewspaperHead(words: string): boolean {
  if (words.length < MIN_HEAD_UTF16 || words.length > MAX_HEAD_UTF16 || /[。，；！？（(]/.test(words)) return false;
  return DATE.test(words) && WEEKDAY.test(words) && EDITION.test(words.replace(DATE, '日'));
}

/** A head with the page's number taken off, so that it is the same on every page. */
export function headKey(words: string): string {
  return words.replace(/\d+/g, '#');
}

function repeatedAtEdges(text: string, lines: readonly Line[], breaks: readonly Run[]): Line[] {
  const byKey = new Map<string, Line[]>();
  for (const line of linesAtEdges(text, lines, breaks)) {
    if (line.words.length > MAX_HEAD_UTF16 || /[。；！？]/.test(line.words) || /^\d*$/.test(line.words)) continue;
    const key = headKey(line.words);
    const same = byKey.get(key);
    if (same) same.push(line);
    else byKey.set(key, [line]);
  }
  return [...byKey.values()].filter((same) => same.length >= MIN_REPEATS).flat();
}

function linesAtEdges(text: string, lines: readonly Line[], breaks: readonly Run[]): Set<Line> {
  if (breaks.length === 0 && !lines.some(({ startsPage, start }) => startsPage && start > 0)) return new Set();
  const written = lines.filter(({ words }) => words !== '');
  const numbers = new Set(breaks.map(({ start }) => start));
  const edges = new Set<Line>();
  for (const [i, line] of written.entries()) {
    const isNumber = line.words.length <= MAX_HEAD_UTF16 && numbers.has(contentRun(text, line).start);
    if (!isNumber && !(line.startsPage && i > 0)) continue;
    for (let near = i - LINES_FROM_EDGE; near <= i + LINES_FROM_EDGE; near++) {
      const neighbour = written[near];
      if (neighbour && (near !== i || !isNumber)) edges.add(neighbour);
    }
  }
  return edges;
}
