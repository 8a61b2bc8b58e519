// Scores of units in a quarter, by the matters they lead. Persons are never scored.
import {
  type Calendar,
  clockRule,
  type Deduction,
  dateInChina,
  isoDate,
  type Matter,
  type Mechanism,
  type Period,
  phaseOf,
  score,
  unitScore,
} from '@luoshi/mechanisms';
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
  for (const one of all.filter((each) => wasInHand(each, period)))
    units.set(one.matter.leadUnit, [...(units.get(one.matter.leadUnit) ?? []), one]);
  const rows = [...units].map(([unit, matters]) => {
    const scores = matters.map(({ mechanism, matter }) => score({ mechanism, matter, calendar, now }, period));
    const deductions = scores.flatMap((one) => one.deductions);
    const times = (...whys: readonly string[]) => deductions.filter(({ why }) => whys.includes(why)).length;
    const counted = { late: times('late-clock'), returned: times('returned'), slips: times('orange-slip', 'red-slip') };
    const named = scores.flatMap((one, at) => one.deductions.map((deduction) => inWords(deduction, matters[at]!)));
    return {
      unit: naming.unit(unit),
      ...unitScore(scores),
      ...counted,
      deductions: named.sort((a, b) => a.on.localeCompare(b.on)),
    };
  });
  return { ...period, units: rows.sort((a, b) => (a.points ?? 100) - (b.points ?? 100)) };
}

/** A matter counts in the quarters in which it was handed out or still worked on. */
function wasInHand({ mechanism, matter: { state, openedAt, closedAt } }: MatterHistory, { from, to }: Period): boolean {
  if (phaseOf(mechanism, state) === 'preparing') return false;
  return dateInChina(openedAt) <= to && (closedAt === null || dateInChina(closedAt) >= from);
}

function inWords({ why, of, on, points }: Deduction, { matter, mechanism }: MatterHistory) {
  return { matter: matter.id, title: matter.opening.title, why, what: whatOf(why, of, mechanism, matter), on, points };
}

/** A late clock's `of` is its id and, where it has one, its key: a node's id, or the period it runs for. */
function whatOf(why: Deduction['why'], of: string, mechanism: Mechanism, { nodes }: Matter) {
  if (why === 'returned') return null;
  if (why !== 'late-clock') return { zh: of, en: of };
  const [clock = '', key] = of.split(' ');
  const { zh, en } = clockRule(mechanism, clock).name;
  if (key === undefined) return { zh, en };
  const title = nodes.find(({ id }) => id === key)?.title ?? key;
  return { zh: `${zh}（${title}）`, en: `${en} (${title})` };
}
