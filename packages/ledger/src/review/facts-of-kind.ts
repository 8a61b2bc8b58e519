// Which fields of which kind of fact a person may change.
import type { Reading } from '../reading.ts';
import type { FactKind } from './act.ts';

export const changeableFields: Readonly<Record<FactKind, readonly string[]>> = {
  quantity: [
    'start',
    'end',
    'value',
    'upper',
    'unit',
    'bound',
    'measure',
    'indicator',
    'kind',
    'status',
    'year',
    'scope',
  ],
  commitment: ['start', 'end', 'milestone', 'objects', 'deadline'],
  livelihood: ['start', 'end'],
};

/** How many facts of a reading people are asked to review. */
export function reviewableCount(reading: Pick<Reading, 'quantities' | 'commitments' | 'livelihood'>): number {
  return reading.quantities.length + reading.commitments.length + reading.livelihood.length;
}
