// An errand of a meeting into what its matter is opened with.
import type { IsoDate } from '@luoshi/mechanisms';
import type { NewOpening } from '../matters/opening-of-row.ts';
import type { Errand } from './errands.ts';

/** Post of the leader in charge of a unit. */
export type LeaderOf = (unit: string) => string | null;

export function openingOfErrand(errand: Errand, sort: string, limit: IsoDate | null, leaderOf: LeaderOf): NewOpening {
  const { title, origin, unit, coUnits = [], work = 'task' } = errand;
  return {
    class: sort,
    work,
    title,
    promise: null,
    origin,
    targets: [],
    heading: '',
    leadUnit: unit,
    collectingUnit: null,
    coUnits,
    leaderPost: leaderOf(unit),
    limit,
    resultForm: '',
    monthlyShares: null,
    parent: null,
  };
}
