// Finds the paragraphs of a review that tell of a term of several years (五年来，…), whose totals belong to no single year.
import { sectionAt } from '../outline/section-at.ts';
import type { ReadContext } from '../read-context.ts';
import type { Span } from '../span.ts';

const TERM =
  /(?:[三四五]年来|过去的?[三四五]年|[三四五]年间|这[三四五]年|本届政府|任期内|“十[一二三四五]五”(?:以来|时期|期间|规划实施以来)|届期)/;
const ONE_YEAR = /(?:(?:过去|刚刚过去)的?(?:一年|\d{4}年)|一年来|去年|上年|这一年|^\d{4}年)/;
/** A paragraph says at its beginning of which time it tells. */
const BEGINNING = 40;

/** Plain spans in text order. A paragraph that names no time goes on with that of the one before, under the same heading. */
export function termSpans({ plain, sections }: ReadContext): Span[] {
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
    if (TERM.test(beginning)) isTerm = true;
    else if (ONE_YEAR.test(beginning)) isTerm = false;
    if (isTerm && at.role === 'review') spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** Whether a plain position lies in one of the spans. Logarithmic in their number. */
export function isInSpans(spans: readonly Span[], position: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > position) high = middle;
    else low = middle + 1;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= position;
}
