// Whether an indicator keeps up with its target: a cumulated amount against the month's share, a rate against the target itself.
import { type AccountParameters, defaultParameters } from '../account/parameters.ts';
import type { MeasuredTarget } from './measured-target.ts';
import type { Cumulation } from './measurement.ts';
import { type MonthPoint, measuredPoints } from './month-points.ts';
import { monthShare } from './month-share.ts';
import type { PaceParameters } from './pace-parameters.ts';

/**
 * From the worst on: `far-behind`, `behind`, `slightly-behind` (below the month's share, by less than the light's threshold), `on-pace`,
 * `reached` (the year's figure is there already). `no-yardstick`: measured, but nothing to say of it; `no-data`: not measured, or too
 * long ago.
 */
export const paceStandings = [
  'far-behind',
  'behind',
  'slightly-behind',
  'no-data',
  'no-yardstick',
  'on-pace',
  'reached',
] as const;
export type PaceStanding = (typeof paceStandings)[number];

export type PaceLight = 'green' | 'yellow' | 'red';

export interface Pace {
  readonly standing: PaceStanding;
  /** Null without data or yardstick. */
  readonly light: PaceLight | null;
  /** How it was judged: month's share, last year's share, the rate itself, the way from last year's stock. Null without ground. */
  readonly yardstick: 'linear' | 'seasonal' | 'rate' | 'path' | null;
  /** 1 to 12: the last month measured; null without data. */
  readonly month: number | null;
  /** In the target's unit. */
  readonly value: number | null;
  /** What would keep up with the target in that month, in its unit. */
  readonly wanted: number | null;
  /** Value over target, 0..; null where no share makes sense. */
  readonly done: number | null;
  /** Percentage points behind: of the year's figure, or of the rate. Negative ahead. */
  readonly gap: number | null;
}

export interface PaceAsked {
  readonly target: MeasuredTarget;
  readonly cumulation: Cumulation;
  readonly points: readonly MonthPoint[];
  /** Of the year before; empty where nothing is known. */
  readonly lastYear: readonly MonthPoint[];
  readonly parameters: PaceParameters;
  readonly tolerances?: AccountParameters;
}

const nothing = { light: null, yardstick: null, wanted: null, done: null, gap: null } as const;

/** Of the last month measured. Whether that month is too old is not asked here. */
export function paceOf(asked: PaceAsked): Pace {
  const last = measuredPoints(asked.points).at(-1);
  if (!last) return { standing: 'no-data', ...nothing, month: null, value: null };
  const common = { month: last.month, value: last.value };
  const wanted = wantedAt(last.month, asked);
  if (wanted === null) return { standing: 'no-yardstick', ...nothing, ...common };
  return { ...common, ...judged(last.value, wanted, asked) };
}

/** What keeps up with the target at the end of a month, in the target's unit; null without yardstick. */
export function wantedAt(
  month: number,
  { target, cumulation, lastYear, parameters, tolerances = defaultParameters }: PaceAsked,
): { readonly value: number; readonly yardstick: NonNullable<Pace['yardstick']> } | null {
  const goal = goalOf(target, tolerances);
  if (target.isRatio || (cumulation === 'point' && target.direction === 'down'))
    return { value: goal, yardstick: 'rate' };
  if (cumulation !== 'point') {
    const { share, yardstick } = monthShare(month, lastYear, parameters);
    return { value: goal * share, yardstick };
  }
  const base = measuredPoints(lastYear).find((point) => point.month === 12)?.value;
  if (base === undefined) return null;
  return { value: base + ((goal - base) * month) / 12, yardstick: 'path' };
}

/** The least that keeps the promise, or the most where it is a cap; 左右 gives way by the account's tolerances. */
export function goalOf(
  { value, upper, bound, isRatio, direction }: MeasuredTarget,
  { aboutPoints, aboutShare }: Pick<AccountParameters, 'aboutPoints' | 'aboutShare'>,
): number {
  const ends = [value, upper ?? value];
  const isCap = direction !== 'up';
  const about = bound === '~' ? (isRatio ? aboutPoints : Math.abs(value) * aboutShare) : 0;
  return isCap ? Math.max(...ends) + about : Math.min(...ends) - about;
}

/** Differences smaller than this are none: what is left of binary fractions. */
const NOISE = 1e-9;

function judged(
  value: number,
  { value: wanted, yardstick }: { readonly value: number; readonly yardstick: NonNullable<Pace['yardstick']> },
  { target, tolerances = defaultParameters, parameters }: PaceAsked,
): Omit<Pace, 'month' | 'value'> {
  const isCap = target.direction !== 'up';
  const goal = goalOf(target, tolerances);
  const short = isCap ? value - wanted : wanted - value;
  const isRate = yardstick === 'rate' && target.isRatio;
  const gap = isRate ? short : goal === 0 ? short : (short / Math.abs(goal)) * 100;
  const done = target.isRatio || goal <= 0 ? null : value / goal;
  const isReached = !isCap && !target.isRatio && value >= goal - NOISE;
  const common = { yardstick, wanted, done, gap };
  if (isReached && yardstick !== 'rate') return { ...common, standing: 'reached', light: 'green' };
  if (gap <= NOISE) return { ...common, standing: 'on-pace', light: 'green' };
  const isBroken = isCap && !target.isRatio && yardstick !== 'rate' && value > goal + NOISE;
  if (isBroken || gap > (isRate ? parameters.rateRedPoints : parameters.redPoints))
    return { ...common, standing: 'far-behind', light: 'red' };
  if (isRate || yardstick === 'rate' || gap >= parameters.yellowPoints)
    return { ...common, standing: 'behind', light: 'yellow' };
  return { ...common, standing: 'slightly-behind', light: 'green' };
}
