// Scores of units as a table to be saved.
import type { Table } from '@luoshi/ledger';
import type { UnitScores } from '../api/work-lists.ts';

type Unit = UnitScores['units'][number];
type Deduction = Unit['deductions'][number];

const heads = ['单位', '得分', '事项数', '逾期', '退回', '橙单、红单', '扣分明细'];

const whyWords = { 'late-clock': '逾期', returned: '退回', 'orange-slip': '橙单', 'red-slip': '红单' } as const;

/** One line a unit, in the order given; its deductions one by one in the last cell. `period` is in words. */
export function unitScoresTable(units: readonly Unit[], period: string): Table {
  const rows = units.map(({ unit, points, matters, late, returned, slips, deductions }) => [
    unit.name,
    points,
    matters,
    late,
    returned,
    slips,
    deductions.map(lineOf).join('；'),
  ]);
  return { title: `单位得分（${period}）`, columns: heads, rows };
}

const lineOf = ({ on, title, why, what, points }: Deduction): string =>
  `${on} ${title}：${whyWords[why]}${what === null ? '' : `（${what.zh}）`}扣${points}分`;
