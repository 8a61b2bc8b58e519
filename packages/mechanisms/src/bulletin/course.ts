// Where a matter stands in its course, as a bulletin counts it: each matter in exactly one of the classes.

import type { Standing } from '../kernel/clock-state.ts';
import { clockStates } from '../kernel/clock-states.ts';
import { clockRule, phaseOf } from '../kernel/find-rule.ts';
import { lights } from '../kernel/lights.ts';

/** 已完成、序时推进、进度滞后、逾期、未启动、暂缓. */
export const courses = ['done', 'on-schedule', 'behind', 'overdue', 'not-begun', 'suspended'] as const;

export type Course = (typeof courses)[number];

/**
 * Null for a withdrawn matter, which counts nowhere. Overdue by a clock of the lead unit, which outranks behind; what waits for the
 * office to verify is on schedule; not begun until somebody handled it.
 */
export function courseOf(standing: Standing): Course | null {
  const { mechanism, matter } = standing;
  const phase = phaseOf(mechanism, matter.state);
  if (phase === 'withdrawn') return null;
  if (phase === 'closed' || phase === 'archived') return 'done';
  if (phase === 'suspended') return 'suspended';
  if (phase === 'preparing') return 'not-begun';
  if (hasOverdueClock(standing)) return 'overdue';
  if (lights(standing).reasons.some(({ what }) => what === 'behind')) return 'behind';
  return matter.handlers.length === 0 ? 'not-begun' : 'on-schedule';
}

/** Windows in which somebody may act, and clocks of the office or a leader, make no matter overdue. */
function hasOverdueClock(standing: Standing): boolean {
  return clockStates(standing).some(({ clock, standing: how }) => {
    const { holder, isWindow } = clockRule(standing.mechanism, clock);
    return how === 'overdue' && holder === 'lead' && !isWindow;
  });
}

/** Whether no clock of the lead unit was ever late. */
export function wasOnTime(standing: Standing): boolean {
  return clockStates(standing).every(({ clock, standing: how }) => {
    const { holder, isWindow } = clockRule(standing.mechanism, clock);
    return (how !== 'late' && how !== 'overdue') || holder !== 'lead' || isWindow === true;
  });
}
