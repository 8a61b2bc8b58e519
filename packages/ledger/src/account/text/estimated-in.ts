// Whether a figure of a review is told as an estimate (预计数).
import type { Span } from '@luoshi/grammar';
import type { Reading } from '../../reading.ts';
import { estimateWords, reviewClauses } from './review-clauses.ts';

/** UTF-16 code units that no sentence of a review is longer than. */
const longestSentence = 2000;

/**
 * Asks of a place in the reading's text: true where its sentence has said before that it estimates (预计, 初步核算). False for every
 * place of a report that reviews no year. The clauses are only made where such a word stands before a place that is asked for.
 */
export function estimatedIn(reading: Reading): (place: Pick<Span, 'start'>) => boolean {
  const { reviewYear } = reading.report;
  const { text } = reading.source;
  let estimates: readonly Span[] | null = null;
  return ({ start }) => {
    if (!estimateWords.test(text.slice(Math.max(0, start - longestSentence), start).replace(/\s/g, ''))) return false;
    estimates ??=
      reviewYear === null ? [] : reviewClauses(reading, reviewYear).filter(({ isEstimated }) => isEstimated);
    return estimates.some((clause) => clause.start <= start && start < clause.end);
  };
}
