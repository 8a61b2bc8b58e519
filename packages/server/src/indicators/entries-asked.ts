// Entries as they are sent, by promise, into figures as the ledger takes them; what is not the sender's to type is a problem.
import type { MeasuredTarget, MeasurementProblem, NewMeasurement } from '@luoshi/ledger';
import type { z } from 'zod';
import type { measurementEntry } from '../api/indicator.ts';

export interface EntriesRead {
  readonly entries: readonly NewMeasurement[];
  readonly problems: readonly MeasurementProblem[];
}

export function entriesAsked(
  asked: readonly z.output<typeof measurementEntry>[],
  targets: readonly MeasuredTarget[],
  isOwn: (target: MeasuredTarget) => boolean,
): EntriesRead {
  const entries: NewMeasurement[] = [];
  const problems: MeasurementProblem[] = [];
  for (const [at, entry] of asked.entries()) {
    const target = targets.find(({ promise }) => promise === entry.promise);
    if (!target) problems.push(problem(at, 'indicator-unknown', { measure: entry.promise, nearest: '' }));
    else if (!isOwn(target)) problems.push(problem(at, 'not-yours', { measure: target.measure }));
    else entries.push(figureOf(entry, target));
  }
  return { entries, problems };
}

function figureOf(entry: z.output<typeof measurementEntry>, target: MeasuredTarget): NewMeasurement {
  const kind = entry.kind ?? target.kind;
  const { series, indicator, measure } = target;
  const { value, month, source, note, replaces } = entry;
  const unit = entry.unit ?? (kind === target.kind ? target.unit : '%');
  const cumulation = entry.cumulation ?? (kind === target.kind ? target.cumulation : 'since-january');
  return { series, indicator, measure, kind, value, unit, month, cumulation, source, note, replaces };
}

const problem = (
  entry: number,
  code: MeasurementProblem['code'],
  facts: MeasurementProblem['facts'],
): MeasurementProblem => ({ code, entry, row: null, column: null, facts });
