// Reports of one government, in whatever order they come, into its years.
import type { Reading } from '../reading.ts';
import { judgedYear } from './judged-year.ts';
import type { Series } from './series.ts';

/**
 * Every year from the earliest plan or review to the latest. A year without its plan is there with what the next report tells of it,
 * and is named in `missing`; of two reports for one year the later in the list counts. Readings without any year are left out.
 */
export function seriesOf(readings: readonly Reading[]): Series {
  const plans = new Map<number, Reading>();
  const reviews = new Map<number, Reading>();
  for (const reading of readings) {
    const { planYear, reviewYear } = reading.report;
    if (planYear !== null) plans.set(planYear, reading);
    if (reviewYear !== null) reviews.set(reviewYear, reading);
  }
  const known = [...plans.keys(), ...reviews.keys()];
  if (known.length === 0) return { jurisdiction: null, years: [], missing: [] };
  const first = Math.min(...known);
  const last = Math.max(...known);
  const years = Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    return judgedYear({ year, plan: plans.get(year) ?? null, next: reviews.get(year) ?? null });
  });
  return {
    jurisdiction: years.findLast(({ jurisdiction }) => jurisdiction !== null)?.jurisdiction ?? null,
    years,
    // Before the first plan nothing was asked for.
    missing: years.filter(({ year, plan }) => plan === null && year > first).map(({ year }) => year),
  };
}
