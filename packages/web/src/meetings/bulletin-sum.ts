// The sum of a bulletin's units, with the one denominator that its parts add up to.
import type { Bulletin } from '../api/contract.ts';

type Counts = Omit<Bulletin['units'][number], 'unit'>;
export type BulletinSum = Counts & { readonly total: number };

const NONE: Counts = {
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

export function sumOf(units: Bulletin['units']): BulletinSum {
  const sum = units.reduce<Counts>(
    (all, unit) =>
      Object.fromEntries(
        Object.keys(NONE).map((key) => [key, all[key as keyof Counts] + unit[key as keyof Counts]]),
      ) as Counts,
    NONE,
  );
  return { ...sum, total: totalOf(sum) };
}

/** Closed, on schedule, behind and overdue: every matter is one of them. */
export const totalOf = ({
  closed,
  normal,
  behind,
  overdue,
}: Pick<Counts, 'closed' | 'normal' | 'behind' | 'overdue'>): number => closed + normal + behind + overdue;
