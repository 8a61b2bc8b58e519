// Whether a figure of a review is told as an estimate (预计数).
import type { Span } from '@luoshi/grammar';
import type { Reading } from '../../reading.ts';
import { reviewClauses } from './review-clauses.ts';

/**
 * Asks of a place in the reading's text: true where its sentence has said before that it estimates (预计, 初步核算). False for every
 * place of a report that reviews no year. The clauses are only made when a first place is asked for.
 */
export function estimatedIn(reading: Reading): (place: Pick<Span, 'start'>) => boolean {
  const { reviewYear } = reading.report;
  let estimates: readonly Span[] | null = null;
  return ({ start }) => {
    estimates ??=
      reviewYear === null ? [] : reviewClauses(reading, reviewYear).filter(({ isEstimated }) => isEstimated);
    return estimates.some((clause) => clause.start <= start && start < clause.end);
  };
}
