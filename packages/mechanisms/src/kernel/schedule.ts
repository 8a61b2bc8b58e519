// Reported progress beside what was planned by the end of last month (时序进度).
import type { IsoDate } from '../calendar/index.ts';
import type { Matter } from './matter.ts';

/**
 * Percentage points behind the plan; negative when ahead; null where nothing was reported yet or the matter is of another year, for
 * no data is not the same as nothing done. The plan is the matter's own, else an even share a month.
 */
export function behindSchedule(matter: Matter, today: IsoDate): number | null {
  const share = doneShare(matter);
  const planned = plannedShare(matter, today);
  return share === null || planned === null ? null : planned - share;
}

/** Percent done: as reported, else the reported figure over the first target; at most 100. */
export function doneShare({ progress, opening }: Matter): number | null {
  if (progress === null) return null;
  if (progress.share !== null) return progress.share;
  const target = opening.targets[0];
  if (progress.value === null || target === undefined || target.value <= 0 || target.bound === '<=') return null;
  return Math.min(100, (progress.value / target.value) * 100);
}

/** Percent planned by the end of the month before `today`, spread evenly over the months up to the limit's; 0 in January. */
export function plannedShare({ opening }: Matter, today: IsoDate): number | null {
  const { limit, monthlyShares } = opening;
  if (limit === null || limit.slice(0, 4) !== today.slice(0, 4)) return null;
  const monthsOver = monthOf(today) - 1;
  if (monthsOver === 0) return 0;
  return monthlyShares?.[monthsOver - 1] ?? Math.min(100, (monthsOver / monthOf(limit)) * 100);
}

const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
