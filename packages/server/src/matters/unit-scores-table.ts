// Scores of units as a table to be saved.
import type { Cell } from '@luoshi/ledger';
import type { UnitScores } from '../api/work-lists.ts';

type Unit = UnitScores['units'][number];
type Deduction = Unit['deductions'][number];

/** Widths in digits of a sheet's font. */
export const unitScoresColumns = [
  { head: '单位', width: 24 },
  { head: '得分', width: 8 },
  { head: '事项数', width: 8 },
  { head: '逾期', width: 8 },
  { head: '退回', width: 8 },
  { head: '橙单、红单', width: 12 },
  { head: '扣分明细', width: 60 },
];

const whyWords = { 'late-clock': '逾期', returned: '退回', 'orange-slip': '橙单', 'red-slip': '红单' } as const;

/** Deductions in one cell, so that it is read without scrolling and Excel can make its row high enough; the next go on a line below. */
const IN_A_CELL = 10;

/** One line a unit, in the order given, its deductions one by one in the last cell; what does not fit there goes on below, with nothing but the unit beside it. */
export function* unitScoresRows(units: readonly Unit[]): Generator<Cell[]> {
  for (const { unit, points, matters, late, returned, slips, deductions } of units) {
    yield [unit.name, points, matters, late, returned, slips, linesOf(deductions.slice(0, IN_A_CELL))];
    for (let from = IN_A_CELL; from < deductions.length; from += IN_A_CELL)
      yield [unit.name, null, null, null, null, null, linesOf(deductions.slice(from, from + IN_A_CELL))];
  }
}

const linesOf = (deductions: readonly Deduction[]): string => deductions.map(lineOf).join('；');

const lineOf = ({ on, title, why, what, points }: Deduction): string =>
  `${on} ${title}：${whyWords[why]}${what === null ? '' : `（${what.zh}）`}扣${points}分`;
