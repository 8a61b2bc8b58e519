// The light of a matter (亮灯), with the reasons that turned it on. Derived, never stored.
import { dateInChina, daysBetween, workingDaysBetween } from '../calendar/index.ts';
import type { LightColour } from '../mechanism/clock-rule.ts';
import { amountOf } from './clock-end.ts';
import type { ClockState, Standing } from './clock-state.ts';
import { clockStates } from './clock-states.ts';
import { type DayKind, dayKindOf, daysOver } from './days-over.ts';
import { clockRule, isEnded, phaseOf } from './find-rule.ts';
import { behindSchedule } from './schedule.ts';

export interface LightReason {
  readonly light: LightColour;
  readonly what: 'overdue' | 'near' | 'behind' | 'slip';
  readonly clock: string | null;
  readonly key: string;
  /** Days overdue, working days left, or percentage points behind. */
  readonly amount: number;
  /** Which days are counted; null for points. */
  readonly counted: DayKind | null;
}

export interface Light {
  /** `off`: nothing runs, because the matter has not begun or has ended. */
  readonly colour: LightColour | 'off';
  readonly reasons: readonly LightReason[];
}

const order: readonly LightColour[] = ['green', 'yellow', 'red'];

/** The worst of all reasons; green where there is none. */
export function lights(standing: Standing): Light {
  const { mechanism, matter } = standing;
  const phase = phaseOf(mechanism, matter.state);
  if (phase === 'preparing' || phase === 'suspended' || isEnded(mechanism, matter.state))
    return { colour: 'off', reasons: [] };
  const reasons = [
    ...clockStates(standing).flatMap((state) => clockReasons(state, standing)),
    ...scheduleReasons(standing),
  ];
  return { colour: worst(reasons.map(({ light }) => light)), reasons };
}

/** Red outranks yellow, yellow green; of none, green. */
export const worst = (colours: readonly LightColour[]): LightColour =>
  order.findLast((colour) => colours.includes(colour)) ?? 'green';

function clockReasons({ clock, key, due, startedAt, standing: how }: ClockState, standing: Standing): LightReason[] {
  if (due === null) return [];
  const { mechanism, matter, now } = standing;
  const today = dateInChina(now);
  const { breach, isWindow, limit } = clockRule(mechanism, clock);
  if (isWindow) return [];
  if (how === 'overdue') {
    const days = daysBetween(due, today);
    if (breach.litAfterDays !== undefined && days <= amountOf(matter, breach.litAfterDays)) return [];
    const isRed = breach.redAfterDays !== undefined && days > amountOf(matter, breach.redAfterDays);
    const over = daysOver(due, today, dayKindOf(limit, matter.opening.parameters), standing.calendar);
    return [
      { light: isRed ? 'red' : breach.light, what: 'overdue', clock, key, amount: days, counted: 'calendar', ...over },
    ];
  }
  if (how !== 'running') return [];
  const near = amountOf(matter, mechanism.lights.nearWorkingDays);
  // A clock that is short altogether would be yellow from its first hour on.
  if (daysBetween(dateInChina(startedAt), due) <= 2 * near) return [];
  const left = workingDaysBetween(standing.calendar, today, due);
  return typeof left === 'number' && left <= near
    ? [{ light: 'yellow', what: 'near', clock, key, amount: left, counted: 'working' }]
    : [];
}

function scheduleReasons({ mechanism, matter, now }: Standing): LightReason[] {
  const points = behindSchedule(matter, dateInChina(now));
  if (points === null) return [];
  const { behindYellow, behindRed } = mechanism.lights;
  const light =
    points > amountOf(matter, behindRed) ? 'red' : points >= amountOf(matter, behindYellow) ? 'yellow' : null;
  return light === null
    ? []
    : [{ light, what: 'behind', clock: null, key: '', amount: Math.round(points * 10) / 10, counted: null }];
}
