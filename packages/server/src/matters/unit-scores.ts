// Scores of units in a quarter, by the matters they lead. Persons are never scored.
import { clockRule, isoDate, type Period, scoreLess, unitScore } from '@luoshi/mechanisms';
import type { DeductedMatter, ScoresFound, ToldDeduction } from '@luoshi/store';
import type { UnitScores } from '../api/work-lists.ts';
import type { Naming } from './naming.ts';
import { keptMechanism } from './required-mechanism.ts';

/** The quarter of a year, 1 to 4. */
export function quarterOf(year: number, quarter: number): Period {
  const first = (quarter - 1) * 3;
  const day = (month: number, of: number) => isoDate(new Date(Date.UTC(year, month, of)).toISOString().slice(0, 10));
  return { from: day(first, 1), to: day(first + 3, 0) };
}

const full = scoreLess([]);

/** Units with the lowest score first, and those with the same by id. */
export function unitScoresOf({ inHand, deducted }: ScoresFound, period: Period, naming: Naming): UnitScores {
  const byUnit = new Map(inHand.map(({ unit }): [string, DeductedMatter[]] => [unit, []]));
  for (const one of deducted) byUnit.get(one.leadUnit)?.push(one);
  const rows = inHand.map(({ unit, matters: count }) => {
    const own = byUnit.get(unit) ?? [];
    const scores = [
      ...own.map((one) => scoreLess(one.deductions)),
      ...Array<typeof full>(count - own.length).fill(full),
    ];
    const deductions = own.flatMap((one) => one.deductions.map((deduction) => inWords(deduction, one)));
    const times = (...whys: readonly string[]) => deductions.filter(({ why }) => whys.includes(why)).length;
    return {
      unit: naming.unit(unit),
      ...unitScore(scores),
      late: times('late-clock'),
      returned: times('returned'),
      slips: times('orange-slip', 'red-slip'),
      deductions: deductions.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    };
  });
  const byId = (a: string, b: string) => (a < b ? -1 : 1);
  return {
    ...period,
    units: rows.sort((a, b) => (a.points ?? full.points) - (b.points ?? full.points) || byId(a.unit.id, b.unit.id)),
  };
}

function inWords(deduction: ToldDeduction, { matter, title, mechanism }: DeductedMatter) {
  const { why, on, points } = deduction;
  return { matter, title, why, what: whatOf(deduction, mechanism), on, points };
}

/** A late clock's `of` is its id and, where it has one, its key: a node's id, or the period it runs for. */
function whatOf({ why, of, node }: ToldDeduction, mechanism: string) {
  if (why === 'returned') return null;
  if (why !== 'late-clock') return { zh: of, en: of };
  const [clock = '', key] = of.split(' ');
  const { zh, en } = clockRule(keptMechanism(mechanism), clock).name;
  if (key === undefined) return { zh, en };
  const title = node ?? key;
  return { zh: `${zh}（${title}）`, en: `${en} (${title})` };
}
