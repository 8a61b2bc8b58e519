// The monthly bulletin of the supervision office (政务督查 第N期): counts by unit, from which everything else is added up.
import type { Imprint } from '../official/imprint.ts';

/** What became of a unit's matters by the end of the month. Every matter is in exactly one of the first four. */
export interface UnitCounts {
  readonly unit: string;
  /** 办结. */
  readonly closed: number;
  /** 正常. */
  readonly normal: number;
  /** 滞后. */
  readonly behind: number;
  /** 逾期. */
  readonly overdue: number;
  /** Lights of the matters that are not closed; together normal + behind + overdue. */
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  /** In the month: 延期, 退回, 重开. */
  readonly extended: number;
  readonly returned: number;
  readonly reopened: number;
}

export interface BulletinDocument {
  /** Name of the series: 政务督查. */
  readonly mark: string;
  /** 第N期. */
  readonly issue: number;
  readonly office: string;
  /** ISO date of issue. */
  readonly date: string;
  /** 关于2026年3月重点任务推进情况的通报. */
  readonly title: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly units: readonly UnitCounts[];
  /** Sentences that people add to 总体情况, e.g. what went well. */
  readonly remarks: readonly string[];
  /** 下一步要求, one paragraph each. */
  readonly next: readonly string[];
  readonly imprint: Imprint | null;
}

export type Totals = Omit<UnitCounts, 'unit'>;

/** Counts before anything is counted. */
export const noMatters: Totals = {
  closed: 0,
  normal: 0,
  behind: 0,
  overdue: 0,
  green: 0,
  yellow: 0,
  red: 0,
  extended: 0,
  returned: 0,
  reopened: 0,
};

/** The sums over all units: the one set of numbers that the text prints. */
export function totalsOf(units: readonly UnitCounts[]): Totals {
  return units.reduce((sum, { unit: _, ...counts }) => {
    const keys = Object.keys(sum) as (keyof Totals)[];
    return Object.fromEntries(keys.map((key) => [key, sum[key] + counts[key]])) as unknown as Totals;
  }, noMatters);
}

/** All matters of a unit, or of all: the denominator. */
export function matterCount({
  closed,
  normal,
  behind,
  overdue,
}: Pick<Totals, 'closed' | 'normal' | 'behind' | 'overdue'>) {
  return closed + normal + behind + overdue;
}
