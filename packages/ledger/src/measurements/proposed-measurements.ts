// Figures that units reported on matters anyway, proposed as measurements so that nobody types them twice.
import type { WorkTarget } from '../breakdown/breakdown-row.ts';
import { trimmed } from './convert.ts';
import type { MeasuredTarget } from './measured-target.ts';
import { type Measurement, measurementsInForce, type NewMeasurement, slotOf } from './measurement.ts';
import { monthText } from './month.ts';
import { defaultPaceParameters } from './pace-parameters.ts';
import { publishedMonths } from './publication.ts';

/** A figure in the progress report of a matter that came from a promise. */
export interface ReportedFigure {
  readonly matter: string;
  readonly number: number;
  readonly title: string;
  /** Id of the fact that the matter was opened with. */
  readonly fact: string;
  /** The first target of the matter, in whose unit figures are reported; null where it has none. */
  readonly target: WorkTarget | null;
  readonly leadUnit: string;
  /** ISO date in China. */
  readonly on: string;
  readonly by: string;
  readonly value: number;
}

export interface ProposedMeasurement {
  readonly entry: NewMeasurement;
  readonly reported: ReportedFigure;
}

/** What is reported up to the reporting day tells of the month before. */
const DAYS_OF_THE_MONTH_BEFORE = defaultPaceParameters.reportingDay;

/**
 * For every indicator that a matter is about, the last figure reported of each month that is published and that nothing is kept for. A figure counts for a
 * target only where the matter was opened for that very target: same fact, value and unit.
 */
export function proposedMeasurements(
  targets: readonly MeasuredTarget[],
  reported: readonly ReportedFigure[],
  events: readonly Measurement[],
  year: number,
): readonly ProposedMeasurement[] {
  const inForce = measurementsInForce(events);
  const latest = new Map<string, ProposedMeasurement>();
  for (const figure of [...reported].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const target = targets.find((one) => isAbout(figure, one));
    const month = monthOfReport(figure.on);
    if (!target || !month.startsWith(`${year}-`) || !isPublished(target, month)) continue;
    const { series, indicator, measure, kind, unit, cumulation } = target;
    const common = { series, indicator, measure, kind, unit, cumulation, month };
    const entry = { ...common, value: trimmed(figure.value), source: '', note: '', replaces: null };
    if (!inForce.has(slotOf(entry))) latest.set(slotOf(entry), { entry, reported: figure });
  }
  return [...latest.values()];
}

const isAbout = ({ fact, target }: ReportedFigure, one: MeasuredTarget): boolean =>
  one.fact === fact && target !== null && target.value === one.value && target.unit === one.unit;

const isPublished = ({ publication }: MeasuredTarget, month: string): boolean =>
  publishedMonths(publication, false).includes(Number(month.slice(5)));

/** 3月20日 → the year’s February; 3月27日 → March. */
function monthOfReport(on: string): string {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  if (day > DAYS_OF_THE_MONTH_BEFORE) return monthText(year, month);
  return month === 1 ? monthText(year - 1, 12) : monthText(year, month - 1);
}
