// An uploaded sheet as a preview: what each figure would change, and what is wrong with which cell. Nothing is written.
import {
  decideMeasurements,
  type EntryOfSheet,
  type MeasuredTarget,
  type Measurement,
  type MeasurementProblem,
  measurementsFromGrid,
  measurementsInForce,
  type NewMeasurement,
  slotOf,
} from '@luoshi/ledger';
import type { MeasurementsImport } from '../api/indicator.ts';
import type { IndicatorsKept } from './indicators-of-year.ts';
import { presentProblem } from './measurements-failure.ts';

export function importPreview(
  kept: IndicatorsKept,
  grid: readonly (readonly string[])[],
  isOwn: (target: MeasuredTarget) => boolean,
): MeasurementsImport {
  const { year, known, events, today } = kept;
  const targets = kept.targets.targets;
  const read = measurementsFromGrid({ grid, year, known, targets });
  const inForce = measurementsInForce(events);
  const sheet = read.entries.map((one) => ({ ...one, entry: correcting(one.entry, inForce) }));
  const problems = [...read.problems, ...notOwn(sheet, targets, isOwn)];
  const decided = decideMeasurements({ year, known, events, today, entries: sheet.map(({ entry }) => entry) });
  if ('refused' in decided)
    for (const one of decided.problems) {
      const at = sheet[one.entry ?? -1];
      problems.push({ ...one, row: at?.row ?? null, column: at?.column ?? null });
    }
  return {
    entries: sheet.flatMap((one) => presentEntry(one, targets, inForce)),
    problems: problems.sort(inSheetOrder).map(presentProblem),
  };
}

/** The person sees before and after and confirms both: what differs is a correction of what is there. */
function correcting(entry: NewMeasurement, inForce: ReadonlyMap<string, Measurement>): NewMeasurement {
  const there = inForce.get(slotOf(entry));
  const isSame = there === undefined || (there.value === entry.value && there.unit === entry.unit);
  return isSame ? entry : { ...entry, replaces: there.seq };
}

function presentEntry(
  { entry, row, column }: EntryOfSheet,
  targets: readonly MeasuredTarget[],
  inForce: ReadonlyMap<string, Measurement>,
): MeasurementsImport['entries'] {
  const target = targetFor(entry, targets);
  if (!target) return [];
  const there = inForce.get(slotOf(entry));
  const { kind, value, unit, month, cumulation, source, note, replaces, measure } = entry;
  const asked = { promise: target.promise, kind, value, unit, month, cumulation, source, note, replaces };
  const change = there === undefined ? 'new' : replaces === null ? 'same' : 'corrected';
  return [{ entry: asked, measure, row, column, change, before: there ? `${there.value}${there.unit}` : '' }];
}

const targetFor = (entry: NewMeasurement, targets: readonly MeasuredTarget[]): MeasuredTarget | undefined =>
  targets.find(({ series, kind }) => series === entry.series && kind === entry.kind) ??
  targets.find(({ series }) => series === entry.series);

const notOwn = (
  sheet: readonly EntryOfSheet[],
  targets: readonly MeasuredTarget[],
  isOwn: (target: MeasuredTarget) => boolean,
): readonly MeasurementProblem[] =>
  sheet.flatMap(({ entry, row, column }): readonly MeasurementProblem[] => {
    const target = targetFor(entry, targets);
    return target && !isOwn(target)
      ? [{ code: 'not-yours', entry: null, row, column, facts: { measure: entry.measure } }]
      : [];
  });

const inSheetOrder = (one: MeasurementProblem, other: MeasurementProblem): number =>
  (one.row ?? 0) - (other.row ?? 0) || (one.column ?? 0) - (other.column ?? 0);
