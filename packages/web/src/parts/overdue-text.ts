// How long something is over, in words: the one place where days overdue are told.
import type { MatterItem } from '../api/contract.ts';
import type { SupervisionWords } from '../words/supervision/zh.ts';

/** In the kind of days that its clock counts. */
export type DaysOver = NonNullable<NonNullable<MatterItem['nextDue']>['daysOver']>;

/** 逾期 3 天; 逾期 3 个工作日 of a clock that counts working days. */
export function overdueText({ amount, counted }: DaysOver, { over }: Pick<SupervisionWords['days'], 'over'>): string {
  return over[counted](amount);
}
