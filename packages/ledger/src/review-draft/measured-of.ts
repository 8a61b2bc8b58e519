// The measurement that answers a promise: of the same indicator and kind, in the same unit, the latest of the year.
import type { Promised } from '../account/account.ts';
import { printedWords } from './printed-words.ts';
import type { DraftMeasurement } from './review-draft.ts';

/** Last month that a period tells of: 2026 → 12, 2026-09 → 9; null where it is of another year. */
export function monthOf({ period }: Pick<DraftMeasurement, 'period'>, year: number): number | null {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(period);
  return found && Number(found[1]) === year ? Number(found[2] ?? 12) : null;
}

/** A growth answers a growth only; an indicator without key is known by its name. */
function isOfSame(promise: Promised, { indicator, name, kind }: DraftMeasurement): boolean {
  if ((kind === 'change') !== (promise.kind === 'change')) return false;
  if (indicator !== null && promise.indicator !== null) return indicator === promise.indicator;
  return promise.measure !== null && printedWords(promise.measure) === printedWords(name);
}

/** Null without one; units are not converted here, and of two of one month the one given later counts. */
export function measuredOf(
  promise: Promised,
  year: number,
  measurements: readonly DraftMeasurement[],
): DraftMeasurement | null {
  if (promise.value === null || promise.kind === 'rank') return null;
  const fitting = measurements.filter((one) => isOfSame(promise, one) && one.unit === promise.unit);
  return fitting.reduce<DraftMeasurement | null>((latest, one) => {
    const month = monthOf(one, year);
    if (month === null) return latest;
    return latest === null || month >= monthOf(latest, year)! ? one : latest;
  }, null);
}
