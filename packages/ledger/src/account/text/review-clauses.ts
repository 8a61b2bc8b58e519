// The review part of a report into clauses, each character with its place, and each clause with the time it speaks of.
import type { OutlineNode, Span } from '@luoshi/grammar';
import type { Reading } from '../../reading.ts';
import { softLineEnds } from '../../search/line-ends.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { folded } from './folded.ts';

/** What stands between two commas. `words` has no white space and is folded; `at[i]` is the source place of `words[i]`. */
export interface Clause extends Span {
  readonly words: string;
  readonly at: readonly number[];
  /** Count of its sentence, from 0. */
  readonly sentence: number;
  /** Of several years (五年来, 本届政府) and not of the year reviewed. */
  readonly isOfYears: boolean;
  /** Of the months since the year's end, told in the review: 今年以来，…. */
  readonly isOfNow: boolean;
  /** Of a part of the year that a clause before it named: 1—11月，工业增长7%. */
  readonly isOfPart: boolean;
  /** The sentence says up to here that it gives an estimate: 预计, 初步核算. */
  readonly isEstimated: boolean;
  /** In the overview before the first heading of level 2. */
  readonly isOverview: boolean;
}

const ofYears =
  /(?:[五四三两几]年来|过去(?:的)?[五四三]年|[五四三]年间|这[五四三]年|(?:十[一二三四五]五”?)(?:时期|期间|以来)|本届政府|任期(?:内|以来)|届内)/;
const ofOneYear = /(?:过去(?:的)?一年|一年来|去年|这一年|上年|各位代表|^（?[一二三四五六七八九十]{1,3}[、）])/;
const partOfYear =
  /^(?:今年|\d{4}年)?(?:[上下]半年|[一二三四]季度|前三季度|前(?:[2-9]|1[01]|两|[三四五六七八九十])个?月|1(?:[—~至-]|—-)(?:[2-9]|1[01])月份?)$/;
const wholeYear = /全年|年末|年底|预计/;
/** Words that make a figure an estimate (预计数). */
export const estimateWords = /预计|预估|估计|据测算|初步(?:核算|统计|测算|预计)|快报数/;
const stops = new Set(['，', '；', '。', '！', '？', '：', ',', ';']);

/** Clauses of all parts with the role review, and of sentences in which a plan looks back, in text order. `year` is the year reviewed. */
export function reviewClauses(reading: Reading, year: number): readonly Clause[] {
  const { text, omitted } = reading.source;
  const review = reading.outline.filter(({ role }) => role === 'review');
  const firstHeading = Math.min(...review.filter(({ level }) => level === 2).map(({ start }) => start), Infinity);
  const endsParagraph = paragraphBreaks(text, omitted);
  const clauses: Clause[] = [];
  let isOfYears = false;
  let turned: OutlineNode | null = null;
  let previous: Span | null = null;
  const now = nowIn(reading, year);
  const looksBack = retrospectsIn(reading, year);
  for (const [sentence, span] of sentencesOf({ text, omitted }).entries()) {
    const section = sectionOf(span, review) ?? (looksBack(span) ? sectionOf(span, reading.outline) : null);
    if (!section) continue;
    if (section.role !== 'review') isOfYears = false;
    else if (previous === null || endsParagraph(previous.end, span.start)) {
      if (turnsToYear(span.words, year)) turned = section;
      isOfYears = turned !== section && isSectionOfYears(review, section);
    }
    previous = span;
    const letters = lettersOf(text, omitted, span);
    const namesYear = ofOneYear.test(span.words) || span.words.includes(`${year}年`);
    const estimatedFrom = estimateWords.exec(letters.words)?.index ?? Number.POSITIVE_INFINITY;
    const turn = ofYears.exec(span.words)?.index ?? null;
    if (namesYear) isOfYears = false;
    const nowFrom = now?.exec(letters.words)?.index ?? Number.POSITIVE_INFINITY;
    const from = turn === null || (namesYear && opensWithYear(span.words, year)) ? null : turn;
    let isOfPart = false;
    for (const { start, end } of pieces(letters.words)) {
      const piece = letters.words.slice(start, end);
      isOfPart = partOfYear.test(piece) || (isOfPart && !wholeYear.test(piece));
      if (from !== null && end > from) {
        isOfYears = true;
        turned = null;
      }
      clauses.push({
        words: piece,
        at: letters.at.slice(start, end),
        start: letters.at[start]!,
        end: letters.at[end - 1]! + 1,
        sentence,
        isOfYears,
        isOfNow: end > nowFrom,
        isOfPart,
        isEstimated: end > estimatedFrom,
        isOverview: span.start < firstHeading,
      });
    }
  }
  return clauses;
}

const sectionOf = ({ start }: Span, nodes: readonly OutlineNode[]): OutlineNode | null =>
  nodes.findLast((node) => node.start <= start && start < node.end) ?? null;

/** 过去一年，…增长6%, in a plan: a sentence outside the review whose figures are all results of that year. Asked in text order. */
function retrospectsIn({ quantities }: Reading, year: number): (sentence: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < quantities.length && quantities[next]!.start < start) next++;
    const first = next;
    while (next < quantities.length && quantities[next]!.start < end) next++;
    const inside = quantities.slice(first, next);
    return inside.length > 0 && inside.every((one) => one.status === 'achieved' && one.year === year);
  };
}

/** 今年, in a report delivered after the year reviewed; null in one delivered within it, where 今年 is that year. */
function nowIn({ report }: Reading, year: number): RegExp | null {
  const delivered = report.deliveredOn === null ? (report.planYear ?? 0) : Number(report.deliveredOn.slice(0, 4));
  return delivered > year ? /今年(?:以来|年初|一季度|前|上半年|[1-9一二三四五]月)|^今年，/ : null;
}

/** 过去五年工作回顾: all that stands under it, unless a sentence names the year. */
function isSectionOfYears(review: readonly OutlineNode[], section: OutlineNode): boolean {
  for (let node: OutlineNode | undefined = section; node; node = review.find(({ id }) => id === node?.parent)) {
    if (/\d{4}年|去年|过去一年/.test(node.title)) return false;
    if (/[五四三]年/.test(node.title)) return true;
  }
  return false;
}

/** 2024年是本届政府的最后一年, 一年来: from this paragraph on a review of five years tells of its last. */
const turnsToYear = (words: string, year: number): boolean =>
  new RegExp(
    `^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?(?:(?:刚刚)?过去的?(?:一年|${year}年)|一年来|刚刚过去的|去年，|${year}年(?:是|，(?:我们|面对|在|全[省市县区国])))`,
  ).test(words);

/** From this many wrapped lines on, a line end alone ends no paragraph: a blank line or an indented one does. */
const manyWraps = 20;

function paragraphBreaks(text: string, omitted: readonly Span[]): (from: number, to: number) => boolean {
  const isWrapped = softLineEnds(text, omitted).size >= manyWraps;
  const breaks = isWrapped ? /\n[ \t\u3000]*\n|\n[ \u3000]{2,}/ : /\n/;
  return (from, to) => breaks.test(text.slice(from, to));
}

/** 2025年，…实现“十四五”时期以来最好水平: the sentence stays the year's. A heading names both. */
const opensWithYear = (words: string, year: number): boolean =>
  words.slice(0, 12).includes(`${year}年`) || words.startsWith('去年') || words.startsWith('过去一年');

function lettersOf(text: string, omitted: readonly Span[], { start, end }: Span) {
  let words = '';
  const at: number[] = [];
  let next = omitted.findIndex((run) => run.end > start);
  if (next === -1) next = omitted.length;
  for (let place = start; place < end; place++) {
    while (next < omitted.length && omitted[next]!.end <= place) next++;
    if (next < omitted.length && omitted[next]!.start <= place) {
      place = omitted[next]!.end - 1;
      continue;
    }
    const letter = text[place]!;
    if (/\s/.test(letter)) continue;
    words += folded(letter);
    at.push(place);
  }
  return { words, at };
}

/** Runs between stops; a comma between digits (12,500) is none. */
function pieces(words: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at++) {
    const isStop = at === words.length || (stops.has(words[at]!) && !isBetweenDigits(words, at));
    if (!isStop) continue;
    if (at > start) spans.push({ start, end: at });
    start = at + 1;
  }
  return spans;
}

const isBetweenDigits = (words: string, at: number): boolean =>
  words[at] === ',' && /\d/.test(words[at - 1] ?? '') && /\d/.test(words[at + 1] ?? '');
