// A row of an issued breakdown into what its matter is opened with.
import type { BreakdownRow } from '@luoshi/ledger';
import { isoDate, type NewMatter } from '@luoshi/mechanisms';
import type { ApiFailure } from '../refusals/api-failure.ts';
import { apiFailure } from '../refusals/api-failure.ts';

export type NewOpening = NewMatter['opening'];

/** 来源 of matters from the breakdown. */
export const REPORT_ORIGIN = '政府工作报告';

/** `lead-unit-missing` for a row without one: nobody would get the matter. */
export function openingOfRow(row: BreakdownRow, matterClass: string): NewOpening | ApiFailure {
  if (row.leadUnit === null) return apiFailure('lead-unit-missing', { number: row.number });
  return {
    class: matterClass,
    work: row.class,
    title: row.title,
    promise: row.promise,
    origin: REPORT_ORIGIN,
    targets: row.targets,
    heading: row.heading,
    leadUnit: row.leadUnit,
    collectingUnit: row.collectingUnit,
    coUnits: row.coUnits.filter((unit) => unit !== row.leadUnit),
    leaderPost: row.leaderPost,
    limit: row.limit === null ? null : isoDate(row.limit),
    resultForm: row.resultForm,
    monthlyShares: null,
    parent: null,
  };
}
