// The score of a matter in a period, and of a unit by its matters. Persons are never scored.
import { dateInChina, type IsoDate } from '../calendar/index.ts';
import { amountOf } from './clock-end.ts';
import type { Standing } from './clock-state.ts';
import { clockStates } from './clock-states.ts';
import { clockRule, commandRule } from './find-rule.ts';

export interface Period {
  /** First and last day, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface Deduction {
  readonly why: 'late-clock' | 'returned' | 'orange-slip' | 'red-slip';
  /** Clock and key, or number of the slip; '' for a return. */
  readonly of: string;
  readonly on: IsoDate;
  readonly points: number;
}

export interface Score {
  /** 100 less the deductions, not below 0. */
  readonly points: number;
  readonly deductions: readonly Deduction[];
}

const FULL = 100;

/** Only clocks of the lead unit count: what the office or a leader is late with is not the unit's. */
export function score(standing: Standing, period: Period): Score {
  const deductions = [...lateClocks(standing), ...returns(standing), ...slipDeductions(standing)].filter(
    ({ on }) => on >= period.from && on <= period.to,
  );
  return scoreLess(deductions);
}

/** What is left of a full score after deductions; the full score after none. */
export function scoreLess(deductions: readonly Deduction[]): Score {
  const off = deductions.reduce((sum, { points }) => sum + points, 0);
  return { points: Math.max(0, FULL - off), deductions };
}

/** The mean over a unit's matters, to a tenth; null for none. `matters` is the denominator to be printed. */
export function unitScore(scores: readonly Score[]): { readonly points: number | null; readonly matters: number } {
  const sum = scores.reduce((total, { points }) => total + points, 0);
  return { points: scores.length === 0 ? null : Math.round((sum / scores.length) * 10) / 10, matters: scores.length };
}

function lateClocks(standing: Standing): readonly Deduction[] {
  const { mechanism, matter } = standing;
  return clockStates(standing).flatMap(({ clock, key, due, standing: how }) => {
    const { holder, isWindow } = clockRule(mechanism, clock);
    if ((how !== 'late' && how !== 'overdue') || due === null || holder !== 'lead' || isWindow) return [];
    const points = amountOf(matter, mechanism.score.lateClock);
    return [{ why: 'late-clock' as const, of: key === '' ? clock : `${clock} ${key}`, on: due, points }];
  });
}

function returns({ mechanism, matter }: Standing): readonly Deduction[] {
  return matter.given
    .filter(({ command }) => isReturn(commandRule(mechanism, command)?.effects))
    .map(({ at }) => ({
      why: 'returned' as const,
      of: '',
      on: dateInChina(at),
      points: amountOf(matter, mechanism.score.returned),
    }));
}

const isReturn = (effects: readonly { readonly kind: string; readonly what?: string }[] | undefined): boolean =>
  effects?.some(({ kind, what }) => kind === 'count' && what === 'return') ?? false;

function slipDeductions({ mechanism, matter }: Standing): readonly Deduction[] {
  const { orangeSlip, redSlip } = mechanism.score;
  return matter.slips.flatMap(({ colour, number, at }) => {
    if (colour !== 'orange' && colour !== 'red') return [];
    const why = colour === 'red' ? ('red-slip' as const) : ('orange-slip' as const);
    return [
      { why, of: number, on: dateInChina(at), points: amountOf(matter, colour === 'red' ? redSlip : orangeSlip) },
    ];
  });
}
