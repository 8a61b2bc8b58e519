// The indicators of a year as the page shows them: each with its months, pace and forecast; counted from one denominator.
import { type Forecast, forecastOf, type NoForecast } from './forecast.ts';
import type { MeasuredTarget } from './measured-target.ts';
import { type Cumulation, type Measurement, measurementsInForce } from './measurement.ts';
import { cumulationInUse, type MonthPoint, measuredPoints, monthPoints } from './month-points.ts';
import { monthsDue } from './months-due.ts';
import { type Pace, type PaceStanding, paceOf, paceStandings, wantedAt } from './pace.ts';
import { defaultPaceParameters, type PaceParameters } from './pace-parameters.ts';

export interface IndicatorLine {
  readonly target: MeasuredTarget;
  readonly cumulation: Cumulation;
  /** Twelve. */
  readonly points: readonly MonthPoint[];
  /** Twelve, of the year before. */
  readonly lastYear: readonly MonthPoint[];
  /** What keeps up with the target at the end of each month; nulls without yardstick. */
  readonly wanted: readonly (number | null)[];
  readonly pace: Pace;
  readonly forecast: Forecast | null;
  readonly noForecast: NoForecast | null;
  /** Months that are due and not reported, 1 to 12. */
  readonly missing: readonly number[];
}

export interface PaceCounts {
  /** The one denominator: the other three add up to it. */
  readonly total: number;
  readonly onPace: number;
  readonly behind: number;
  readonly noData: number;
}

export interface IndicatorYear {
  readonly year: number;
  /** In the order of the plan. */
  readonly lines: readonly IndicatorLine[];
  readonly counts: PaceCounts;
}

export interface IndicatorYearAsked {
  readonly year: number;
  readonly targets: readonly MeasuredTarget[];
  readonly events: readonly Measurement[];
  /** Those of the year before. */
  readonly eventsBefore: readonly Measurement[];
  /** ISO date in China. */
  readonly today: string;
  readonly parameters?: PaceParameters;
}

/** The expected targets of the year, and every other figure of its report that somebody has measured. */
export function indicatorYear({
  year,
  targets,
  events,
  eventsBefore,
  today,
  parameters = defaultPaceParameters,
}: IndicatorYearAsked): IndicatorYear {
  const inForce = measurementsInForce(events);
  const before = measurementsInForce(eventsBefore);
  const measured = new Set([...inForce.values()].map(({ series, kind }) => `${series}\n${kind}`));
  const lines = targets
    .filter((target) => target.class === 'target' || measured.has(`${target.series}\n${target.kind}`))
    .map((target): IndicatorLine => {
      const cumulation = cumulationInUse(target, inForce);
      const points = monthPoints(target, year, inForce);
      const lastYear = monthPoints({ ...target, cumulation }, year - 1, before);
      const asked = { target, cumulation, points, lastYear, parameters };
      const missing = monthsDue(target.publication, year, today, parameters).filter(
        (month) => points[month - 1]!.value === null,
      );
      const forecast = forecastOf(asked);
      return {
        target,
        cumulation,
        points,
        lastYear,
        wanted: points.map(({ month }) => wantedAt(month, asked)?.value ?? null),
        pace: isStale(points, missing, parameters) ? outOfDate(paceOf(asked)) : paceOf(asked),
        forecast: typeof forecast === 'string' ? null : forecast,
        noForecast: typeof forecast === 'string' ? forecast : null,
        missing,
      };
    });
  return { year, lines, counts: countsOf(lines.map(({ pace }) => pace.standing)) };
}

/** Too many due figures are missing behind the last one. */
function isStale(points: readonly MonthPoint[], missing: readonly number[], { staleAfter }: PaceParameters): boolean {
  const last = measuredPoints(points).at(-1)?.month ?? 0;
  return missing.filter((month) => month > last).length >= staleAfter;
}

const outOfDate = ({ month, value }: Pace): Pace => ({
  standing: 'no-data',
  light: null,
  yardstick: null,
  wanted: null,
  done: null,
  gap: null,
  month,
  value,
});

const groups: Readonly<Record<PaceStanding, Exclude<keyof PaceCounts, 'total'>>> = {
  'far-behind': 'behind',
  behind: 'behind',
  'slightly-behind': 'behind',
  'no-data': 'noData',
  'no-yardstick': 'noData',
  'on-pace': 'onPace',
  reached: 'onPace',
};

export function countsOf(standings: readonly PaceStanding[]): PaceCounts {
  const of = (group: string): number => standings.filter((standing) => groups[standing] === group).length;
  return { total: standings.length, onPace: of('onPace'), behind: of('behind'), noData: of('noData') };
}

/** What needs looking at first; within a standing the larger gap first, then the order of the plan. */
export const worstFirst = (lines: readonly IndicatorLine[]): readonly IndicatorLine[] =>
  [...lines].sort(
    (a, b) =>
      paceStandings.indexOf(a.pace.standing) - paceStandings.indexOf(b.pace.standing) ||
      (b.pace.gap ?? 0) - (a.pace.gap ?? 0),
  );
