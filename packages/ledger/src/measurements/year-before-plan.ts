// Months of a year that no report at hand promised anything for: what the next year's targets are compared with.
import { countsOf, type IndicatorLine, type IndicatorYear } from './indicator-year.ts';
import type { MeasuredTarget } from './measured-target.ts';
import { type Measurement, measurementsInForce } from './measurement.ts';
import { monthNumbers } from './month.ts';
import { cumulationInUse, measuredPoints, monthPoints } from './month-points.ts';

export interface YearBeforeAsked {
  readonly year: number;
  /** Of the plan for the year after. */
  readonly targets: readonly MeasuredTarget[];
  readonly events: readonly Measurement[];
}

/** The same indicators by month; without pace, forecast and missing months, for nothing was promised for the year. */
export function yearBeforePlan({ year, targets, events }: YearBeforeAsked): IndicatorYear {
  const inForce = measurementsInForce(events);
  const isMeasured = ({ series, kind }: MeasuredTarget): boolean =>
    [...inForce.values()].some((one) => one.series === series && one.kind === kind);
  const lines = targets
    .filter((target) => target.class === 'target' || isMeasured(target))
    .map((target): IndicatorLine => {
      const cumulation = cumulationInUse(target, inForce);
      const points = monthPoints(target, year, inForce);
      const { month = null, value = null } = measuredPoints(points).at(-1) ?? {};
      const none = { light: null, yardstick: null, wanted: null, done: null, gap: null };
      return {
        target,
        cumulation,
        points,
        lastYear: monthNumbers.map((each) => ({ month: each, value: null, from: [] })),
        wanted: monthNumbers.map(() => null),
        pace: { standing: 'no-data', ...none, month, value },
        forecast: null,
        noForecast: null,
        missing: [],
      };
    });
  return { year, lines, counts: countsOf(lines.map(({ pace }) => pace.standing)) };
}
