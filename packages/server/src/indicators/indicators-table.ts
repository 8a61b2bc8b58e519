// The year's indicators as a table to fill in and hand back: a row an indicator, a column a month, with what is there already.
import { type IndicatorLine, monthText, type Table } from '@luoshi/ledger';
import type { IndicatorsKept } from './indicators-of-year.ts';

const kinds = { level: '总量', growth: '增速' } as const;
const cumulations = { 'since-january': '累计', month: '当月', point: '期末' } as const;
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The heads are those that the import reads. Figures in the target's unit; sums of single months are left out. */
export function indicatorsTable({ year, view }: IndicatorsKept, governmentName: string): Table {
  return {
    title: `${governmentName}${year}年指标监测`,
    columns: ['指标', '全年目标', '口径', '单位', '累计方式', ...months.map((month) => `${month}月`), '来源', '备注'],
    rows: view.lines.map((line) => rowOf(line, year)),
  };
}

function rowOf({ target, cumulation, points }: IndicatorLine, year: number): Table['rows'][number] {
  const { measure, words, kind, unit } = target;
  const latest = points.findLast(({ from }) => from.length === 1)?.from[0];
  return [
    measure,
    words,
    kinds[kind],
    unit,
    cumulations[cumulation],
    ...months.map((month) => {
      const { value, from } = points[month - 1]!;
      return from.length === 1 && from[0]!.month === monthText(year, month) ? value : null;
    }),
    latest?.source ?? '',
    '',
  ];
}
