// Scores of units in a quarter, by the matters they lead. Persons are never scored.
import { type Calendar, isoDate, type Period, phaseOf, score, unitScore } from '@luoshi/mechanisms';
import type { MatterHistory } from '@luoshi/store';
import type { UnitScores } from '../api/work-lists.ts';
import type { Naming } from './naming.ts';

interface Asked {
  readonly period: Period;
  readonly calendar: Calendar;
  /** ISO instant. */
  readonly now: string;
  readonly naming: Naming;
}

/** The quarter of a year, 1 to 4. */
export function quarterOf(year: number, quarter: number): Period {
  const first = (quarter - 1) * 3;
  const day = (month: number, of: number) => isoDate(new Date(Date.UTC(year, month, of)).toISOString().slice(0, 10));
  return { from: day(first, 1), to: day(first + 3, 0) };
}

/** Units with the lowest score first. */
export function unitScoresOf(all: readonly MatterHistory[], { period, calendar, now, naming }: Asked): UnitScores {
  const units = new Map<string, MatterHistory[]>();
  for (const one of all.filter(({ mechanism, matter }) => phaseOf(mechanism, matter.state) !== 'preparing'))
    units.set(one.matter.opening.leadUnit, [...(units.get(one.matter.opening.leadUnit) ?? []), one]);
  const rows = [...units].map(([unit, matters]) => {
    const scores = matters.map(({ mechanism, matter }) => score({ mechanism, matter, calendar, now }, period));
    const deductions = scores.flatMap((one) => one.deductions);
    const times = (...whys: readonly string[]) => deductions.filter(({ why }) => whys.includes(why)).length;
    const counted = { late: times('late-clock'), returned: times('returned'), slips: times('orange-slip', 'red-slip') };
    return { unit: naming.unit(unit), ...unitScore(scores), ...counted };
  });
  return { ...period, units: rows.sort((a, b) => (a.points ?? 100) - (b.points ?? 100)) };
}
