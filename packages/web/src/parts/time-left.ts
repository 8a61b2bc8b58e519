// What is left until a last day, as a careful office counts it: a last day at a weekend is not one on which anybody works.
import type { SupervisionWords } from '../words/supervision/zh.ts';
import { type DaysOver, overdueText } from './overdue-text.ts';

/** A last day as the server tells it. */
export interface LastDay {
  /** ISO date; null where no clock runs. */
  readonly due: string | null;
  /** Working days after today up to and with `due`; negative once it is over; null where the calendar is not known. */
  readonly workingDaysLeft: number | null;
  /** `due`, or the last working day before it where it is a day off; null where the calendar is not known. */
  readonly lastWorkingDay: string | null;
  /** How long it is over; null while it is not. */
  readonly daysOver: DaysOver | null;
}

export type TimeLeft =
  | { readonly kind: 'unknown' | 'today' | 'last-working-day' | 'no-working-day' }
  | ({ readonly kind: 'over' } & DaysOver)
  | { readonly kind: 'left'; readonly workingDays: number }
  /** The last day is a day off: whoever waits for it comes to a closed office. */
  | { readonly kind: 'ends-on-day-off'; readonly workingDays: number; readonly lastWorkingDay: string };

/** `today` is the ISO date in China. Null where no clock runs. */
export function timeLeft({ due, workingDaysLeft, lastWorkingDay, daysOver }: LastDay, today: string): TimeLeft | null {
  if (due === null) return null;
  if (due === today) return { kind: 'today' };
  if (daysOver !== null) return { kind: 'over', ...daysOver };
  if (workingDaysLeft === null) return { kind: 'unknown' };
  if (lastWorkingDay === null || lastWorkingDay === due) return { kind: 'left', workingDays: workingDaysLeft };
  if (lastWorkingDay === today) return { kind: 'last-working-day' };
  if (lastWorkingDay < today) return { kind: 'no-working-day' };
  return { kind: 'ends-on-day-off', workingDays: workingDaysLeft, lastWorkingDay };
}

/** In words: 还剩 2 个工作日. */
export function timeLeftText(left: TimeLeft, { days, dates }: Pick<SupervisionWords, 'days' | 'dates'>): string {
  switch (left.kind) {
    case 'over':
      return overdueText(left, days);
    case 'left':
      return days.left(left.workingDays);
    case 'ends-on-day-off':
      return days.endsOnDayOff(left.workingDays, dates.day(left.lastWorkingDay));
    default:
      return days[left.kind];
  }
}
