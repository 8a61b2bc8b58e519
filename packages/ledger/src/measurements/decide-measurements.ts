// Whether figures may be kept: all that were handed in together, or none with all that is wrong with them.
import { converted } from './convert.ts';
import { type Measurement, measurementsInForce, type NewMeasurement, slotOf } from './measurement.ts';
import { monthOf } from './month.ts';
import type { NamedIndicator } from './named-indicator.ts';
import type { MeasurementProblem, MeasurementProblemCode } from './refusal.ts';

export interface MeasurementsAsked {
  readonly year: number;
  readonly entries: readonly NewMeasurement[];
  /** All events of the year, in order. */
  readonly events: readonly Measurement[];
  readonly known: readonly NamedIndicator[];
  /** ISO date in China. */
  readonly today: string;
}

/** `kept`: what is to be written, in order; a figure that is in force already, said again, is left out. */
export type MeasurementsDecided =
  | { readonly kept: readonly NewMeasurement[] }
  | { readonly refused: true; readonly problems: readonly MeasurementProblem[] };

export function decideMeasurements(asked: MeasurementsAsked): MeasurementsDecided {
  const inForce = measurementsInForce(asked.events);
  const handedIn = new Map<string, NewMeasurement>();
  const problems: MeasurementProblem[] = [];
  const kept: NewMeasurement[] = [];
  for (const [at, entry] of asked.entries.entries()) {
    const problem =
      problemOfMonth(entry, asked) ?? problemOfFigure(entry, asked) ?? problemOfSlot(entry, inForce, handedIn);
    if (problem) problems.push({ row: null, column: null, ...problem, entry: at });
    else if (!isSaidAgain(entry, inForce.get(slotOf(entry))) && !handedIn.has(slotOf(entry))) kept.push(entry);
    handedIn.set(slotOf(entry), handedIn.get(slotOf(entry)) ?? entry);
  }
  return problems.length > 0 ? { refused: true, problems } : { kept };
}

type Found = Pick<MeasurementProblem, 'code' | 'facts'> | null;

const found = (code: MeasurementProblemCode, facts: MeasurementProblem['facts']): Found => ({ code, facts });

function problemOfMonth({ month, measure }: NewMeasurement, { year, today }: MeasurementsAsked): Found {
  const read = monthOf(month);
  if (read === null) return found('month-malformed', { month, measure });
  if (read.year !== year) return found('month-other-year', { month, year, measure });
  return month > today.slice(0, 7) ? found('month-future', { month, measure }) : null;
}

function problemOfFigure({ series, kind, value, unit, measure }: NewMeasurement, { known }: MeasurementsAsked): Found {
  const indicator = known.find((one) => one.series === series);
  if (!indicator) return found('indicator-unknown', { measure, nearest: '' });
  if (value === null) return null;
  if (!Number.isFinite(value)) return found('value-malformed', { words: String(value), measure });
  if (kind === 'growth' && 'refused' in converted(value, unit, '%'))
    return found('growth-not-percent', { unit, measure });
  const wanted = indicator.units[kind] ?? unit;
  const outcome = converted(value, unit, wanted);
  return 'refused' in outcome ? found(outcome.refused, { unit, wanted, measure }) : null;
}

function problemOfSlot(
  entry: NewMeasurement,
  inForce: ReadonlyMap<string, Measurement>,
  handedIn: ReadonlyMap<string, NewMeasurement>,
): Found {
  const { month, measure, value, unit } = entry;
  const other = handedIn.get(slotOf(entry));
  if (other) return isSameFigure(entry, other) ? null : found('measured-twice', { month, measure });
  const there = inForce.get(slotOf(entry));
  if (!there) {
    if (entry.replaces !== null) return found('replaces-other', { month, measure, kept: '' });
    return value === null ? found('nothing-to-take-back', { month, measure }) : null;
  }
  if (entry.replaces === there.seq || isSaidAgain(entry, there)) return null;
  const kept = `${there.value}${there.unit}`;
  if (entry.replaces !== null) return found('replaces-other', { month, measure, kept });
  return found('measured-already', { month, measure, kept, by: there.by, given: `${value}${unit}` });
}

const isSameFigure = (one: NewMeasurement, other: NewMeasurement): boolean =>
  one.value === other.value && one.unit === other.unit;

const isSaidAgain = (entry: NewMeasurement, there: Measurement | undefined): boolean =>
  there !== undefined && isSameFigure(entry, there) && entry.replaces === null;
