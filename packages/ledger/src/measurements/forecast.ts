// Where an indicator will stand at the year's end, with how it is known and how far it may be off.
import { type AccountParameters, defaultParameters } from '../account/parameters.ts';
import { trimmed } from './convert.ts';
import type { MeasuredTarget } from './measured-target.ts';
import type { Cumulation } from './measurement.ts';
import { type MonthPoint, measuredPoints } from './month-points.ts';
import { lastYearShare } from './month-share.ts';
import { goalOf } from './pace.ts';
import type { PaceParameters } from './pace-parameters.ts';

/** `measured`: December is there; `last-year-pattern`, `run-rate`: amounts; `carried-forward`: rates and stocks. */
export type ForecastMethod = 'measured' | 'last-year-pattern' | 'run-rate' | 'carried-forward';

/** Classes as a Liaoning city told them: done, will be, hard but possible, cannot be by this course. */
export type Outlook = 'done' | 'likely' | 'open' | 'unlikely';

export interface Forecast {
  readonly method: ForecastMethod;
  /** In the target's unit; `low` ≤ `value` ≤ `high`. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The month it was made from, 1 to 12. */
  readonly from: number;
  readonly outlook: Outlook;
}

/** Why there is none: nothing measured, too few months to know how much they vary, or a figure that comes once a year. */
export type NoForecast = 'no-data' | 'too-few-months' | 'once-a-year';

export interface ForecastAsked {
  readonly target: MeasuredTarget;
  readonly cumulation: Cumulation;
  readonly points: readonly MonthPoint[];
  readonly lastYear: readonly MonthPoint[];
  readonly parameters: PaceParameters;
  readonly tolerances?: AccountParameters;
}

type Measured = MonthPoint & { readonly value: number };

/** Months whose forecasts make the range: older ones tell of another course. */
const MONTHS_OF_RANGE = 6;

export function forecastOf(asked: ForecastAsked): Forecast | NoForecast {
  const { target, cumulation, parameters } = asked;
  const measured = measuredPoints(asked.points);
  const last = measured.at(-1);
  if (!last) return target.publication === 'yearly' ? 'once-a-year' : 'no-data';
  if (last.month === 12)
    return withOutlook(asked, 'measured', last, { value: last.value, low: last.value, high: last.value });
  if (target.isRatio || cumulation === 'point') {
    const range = carriedForward(measured, measuredPoints(asked.lastYear), parameters);
    return range === null ? 'too-few-months' : withOutlook(asked, 'carried-forward', last, range);
  }
  const bySeason = estimates(measured, (month) => lastYearShare(month, asked.lastYear));
  if (bySeason.length > 0 && lastYearShare(last.month, asked.lastYear) !== null)
    return withOutlook(asked, 'last-year-pattern', last, rangeOf(bySeason, last, parameters));
  if (measured.length < parameters.leastMonths) return 'too-few-months';
  const byMonths = estimates(measured, (month) => month / 12);
  return withOutlook(asked, 'run-rate', last, rangeOf(byMonths, last, parameters));
}

interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What each month, taken alone, would have made of the year. */
const estimates = (measured: readonly Measured[], share: (month: number) => number | null): readonly number[] =>
  measured.flatMap(({ month, value }) => {
    const part = share(month);
    return part === null ? [] : [value / part];
  });

/** From the lowest to the highest that the last months would have forecast, and at least a part of what is still to come. */
function rangeOf(all: readonly number[], last: Measured, { leastSpread }: PaceParameters): Range {
  const value = all.at(-1)!;
  const recent = all.slice(-MONTHS_OF_RANGE);
  const spread = Math.abs(value - last.value) * leastSpread;
  const low = Math.min(...recent, value - spread);
  // What there is by now stays: an amount that counts from January does not fall.
  return {
    value,
    low: last.value >= 0 ? Math.min(value, Math.max(low, last.value)) : low,
    high: Math.max(...recent, value + spread),
  };
}

/** The last value; the range is the usual step from month to month, growing with the root of the months left. */
function carriedForward(
  measured: readonly Measured[],
  lastYear: readonly Measured[],
  { leastMonths }: PaceParameters,
): Range | null {
  const steps = stepsOf(measured.length >= leastMonths ? measured : lastYear);
  if (steps.length < leastMonths - 1) return null;
  const { month, value } = measured.at(-1)!;
  const typical = Math.sqrt(steps.reduce((sum, step) => sum + step * step, 0) / steps.length);
  const spread = typical * Math.sqrt(12 - month);
  return { value, low: value - spread, high: value + spread };
}

/** Changes from one measured month to the next, for one month each. */
const stepsOf = (points: readonly Measured[]): readonly number[] =>
  points.slice(1).map((point, at) => {
    const before = points[at]!;
    return (point.value - before.value) / Math.sqrt(point.month - before.month);
  });

function withOutlook(asked: ForecastAsked, method: ForecastMethod, last: Measured, range: Range): Forecast {
  const [value, low, high] = [trimmed(range.value), trimmed(range.low), trimmed(range.high)];
  return { method, value, low, high, from: last.month, outlook: outlookOf(asked, last, { value, low, high }) };
}

function outlookOf(
  { target, cumulation, tolerances = defaultParameters }: ForecastAsked,
  last: Measured,
  { low, high }: Range,
): Outlook {
  const goal = goalOf(target, tolerances);
  const isCap = target.direction !== 'up';
  const meets = (value: number): boolean => (isCap ? value <= goal + 1e-9 : value >= goal - 1e-9);
  const isThere = last.month === 12 || (!isCap && !target.isRatio && cumulation !== 'point');
  if (isThere && meets(last.value)) return 'done';
  if (meets(isCap ? high : low)) return 'likely';
  return meets(isCap ? low : high) ? 'open' : 'unlikely';
}
