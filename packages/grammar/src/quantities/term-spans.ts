// Finds what is told of a term of several years and not of one: paragraphs of a review (五年来，…), headings,
// sentences and retrospects of a plan (今后五年，…). Totals of a term belong to no single year.
import { opensTerm, planPeriodEnd, termTitle } from '../outline/later-years.ts';
import { sectionAt } from '../outline/section-at.ts';
import type { ReadContext } from '../read-context.ts';
import type { Span } from '../span.ts';
import type { Mention } from './mention.ts';

const TERM =
  /(?:[三四五]年来|过去的?[三四五]年|[三四五]年间|这[三四五]年|本届政府(?![^，。]{0,8}(?:开局|首年|最后一年|收官|第[一二三四五]年))|任期内|“十[一二三四五]?五”(?:以来|时期|期间|规划实施以来)|届期)/;
const ONE_YEAR = /(?:(?:过去|刚刚过去)的?(?:一年|\d{4}年)|一年来|去年|上年|这一年|^\d{4}年)/;
/** 2010年是“十一五”时期的最后一年: the paragraph is of that year. */
const NAMES_YEAR = /^[^，。]{0,4}\d{4}年(?:，?(?:是|作为)|，(?!五年))/;
/** 在肯定成绩的同时，也清醒看到: the account of the term has ended. */
const TAKES_STOCK =
  /(?:看到|肯定|总结|取得)(?:成绩|成就)|成绩(?:面前|的同时)|清醒|(?:存在|面临)(?:着|的)?(?:一些|不少|诸多|许多)?(?:问题|困难|不足|差距)/;
/** A paragraph says at its beginning of which time it tells. */
const BEGINNING = 40;

/** What the rules for time ask about terms of years. */
export interface Terms {
  /** True in a review's paragraph that tells of several years. */
  readonly isOfTerm: (mention: Mention) => boolean;
  /** The term that a figure of the plan is for, null where it is for the plan year. `lastYear` is null where not said. */
  readonly planTerm: (mention: Mention) => { readonly lastYear: number | null } | null;
}

/** The terms of a report. */
export function termsOf(context: ReadContext): Terms {
  const spans = [...termSpans(context), ...termRetrospects(context)].sort((a, b) => a.start - b.start);
  return {
    isOfTerm: (mention) => isInSpans(spans, mention.amount.start),
    planTerm: planTerms(context),
  };
}

/** Asked in text order, it looks at each sentence and each heading once. */
function planTerms({ plain, sections, sentences, head }: ReadContext): Terms['planTerm'] {
  let sentence = -1;
  let ofSentence: ReturnType<Terms['planTerm']> = null;
  let section: string | null = null;
  let ofSection: ReturnType<Terms['planTerm']> = null;
  return ({ clause, amount }) => {
    if (clause.sentence !== sentence) {
      sentence = clause.sentence;
      const { start } = sentences.sentences[sentence] ?? clause;
      const opening = plain.chars.slice(start, start + BEGINNING);
      ofSentence = opensTerm(opening) ? { lastYear: planPeriodEnd(opening) } : null;
    }
    const at = sectionAt(sections, amount.start);
    if (at.id !== section) {
      section = at.id;
      const title = termTitle(sections, at, head.planYear);
      ofSection = title === null ? null : { lastYear: planPeriodEnd(title) };
    }
    return ofSentence ?? ofSection;
  };
}

/** Plain spans in text order. A paragraph that names no time goes on with that of the one before, under the same heading. */
function termSpans({ plain, sections }: ReadContext): Span[] {
  const spans: Span[] = [];
  let isTerm = false;
  let section: string | null = null;
  for (let start = 0; start < plain.chars.length; ) {
    const lineEnd = plain.chars.indexOf('\n', start);
    const end = lineEnd < 0 ? plain.chars.length : lineEnd;
    const at = sectionAt(sections, start);
    if (at.id !== section) isTerm = at.level > 1 && isTerm && !ONE_YEAR.test(at.title);
    section = at.id;
    const beginning = plain.chars.slice(start, Math.min(end, start + BEGINNING));
    if (
      TAKES_STOCK.test(beginning) ||
      (ONE_YEAR.test(beginning) && (NAMES_YEAR.test(beginning) || !TERM.test(beginning)))
    )
      isTerm = false;
    else if (TERM.test(beginning)) isTerm = true;
    if (isTerm && at.role === 'review') spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** Where the plan looks back on several years. */
function termRetrospects({ plain, zones }: ReadContext): Span[] {
  return zones.filter(({ kind, start, end }) => {
    const beginning = plain.chars.slice(start, Math.min(end, start + BEGINNING));
    return kind === 'retrospect' && TERM.test(beginning) && !ONE_YEAR.test(beginning);
  });
}

/** Whether a plain position lies in one of the spans. Logarithmic in their number. */
function isInSpans(spans: readonly Span[], position: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > position) high = middle;
    else low = middle + 1;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= position;
}
