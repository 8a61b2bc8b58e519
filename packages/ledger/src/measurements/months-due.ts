// Which months' figures should be there by a day.
import type { PaceParameters } from './pace-parameters.ts';
import { type Publication, publishedMonths } from './publication.ts';

/** Months 1 to 12 of `year` that are reported on and whose reporting day is over. `today` is an ISO date in China. */
export function monthsDue(
  publication: Publication,
  year: number,
  today: string,
  { reportingDay, isJanuaryWithFebruary }: PaceParameters,
): readonly number[] {
  return publishedMonths(publication, isJanuaryWithFebruary).filter(
    (month) => reportingDate(year, month, reportingDay) < today,
  );
}

/** The last day on which a month's figure is in time: in the month after it. ISO date. */
export function reportingDate(year: number, month: number, day: number): string {
  const [ofYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${ofYear}-${String(next).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
