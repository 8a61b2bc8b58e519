// Scores of units in a quarter, by the matters they lead. Persons are never scored.
import {
  addDays,
  type Calendar,
  clockRule,
  type Deduction,
  dateInChina,
  endOfDayInChina,
  isoDate,
  type Matter,
  type Mechanism,
  type Period,
  phaseOf,
  type Score,
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

/** The instants between which its days lie: the first included, the last not. */
export const instantsOf = ({ from, to }: Period): { readonly since: string; readonly before: string } => ({
  since: endOfDayInChina(addDays(from, -1)),
  before: endOfDayInChina(to),
});

/** Units with the lowest score first. */
export async function unitScoresOf(
  all: AsyncIterable<MatterHistory>,
  { period, calendar, now, naming }: Asked,
): Promise<UnitScores> {
  const units = new Map<string, { scores: Score[]; deductions: ReturnType<typeof inWords>[] }>();
  for await (const history of all) {
    if (!wasInHand(history, period)) continue;
    const { mechanism, matter } = history;
    const { points, deductions } = score({ mechanism, matter, calendar, now }, period);
    const unit = units.get(matter.leadUnit) ?? { scores: [], deductions: [] };
    unit.scores.push({ points, deductions: [] });
    unit.deductions.push(...deductions.map((deduction) => inWords(deduction, history)));
    units.set(matter.leadUnit, unit);
  }
  const rows = [...units].map(([unit, { scores, deductions }]) => {
    const times = (...whys: readonly string[]) => deductions.filter(({ why }) => whys.includes(why)).length;
    return {
      unit: naming.unit(unit),
      ...unitScore(scores),
      late: times('late-clock'),
      returned: times('returned'),
      slips: times('orange-slip', 'red-slip'),
      deductions: deductions.sort((a, b) => a.on.localeCompare(b.on)),
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
