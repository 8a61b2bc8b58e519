// How much of a year's figure should be there by the end of a month.
import { type MonthPoint, measuredPoints } from './month-points.ts';
import type { PaceParameters } from './pace-parameters.ts';

export interface MonthShare {
  /** 0..1. */
  readonly share: number;
  readonly yardstick: 'linear' | 'seasonal';
}

/** `lastYear`: cumulated points of the year before. Seasonal only where both the month and the whole of last year are known. */
export function monthShare(
  month: number,
  lastYear: readonly MonthPoint[],
  { yardstick }: Pick<PaceParameters, 'yardstick'>,
): MonthShare {
  const seasonal = yardstick === 'seasonal' ? lastYearShare(month, lastYear) : null;
  return seasonal === null ? { share: month / 12, yardstick: 'linear' } : { share: seasonal, yardstick: 'seasonal' };
}

/** Last year's share by the month; null where it is not known or makes no sense (nothing, or more than the whole). */
export function lastYearShare(month: number, lastYear: readonly MonthPoint[]): number | null {
  const points = measuredPoints(lastYear);
  const whole = points.find((point) => point.month === 12)?.value;
  const part = points.find((point) => point.month === month)?.value;
  if (whole === undefined || part === undefined || whole <= 0) return null;
  const share = part / whole;
  return share > 0 && share <= 1 ? share : null;
}
