// The order in which matters of one light are taken up.
import type { MatterItem } from '@luoshi/store';

type Due = Pick<MatterItem, 'nextDue' | 'number'>;

/** By the day that runs out next; those without one last, and those with the same by number. */
export function byDue(one: Due, other: Due): number {
  const due = ({ nextDue }: Due) => nextDue?.due ?? '9999';
  return due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : one.number - other.number;
}
