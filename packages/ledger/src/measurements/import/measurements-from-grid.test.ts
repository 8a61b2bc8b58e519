import { describe, expect, it } from 'vitest';
import { targetsOfPlan } from '../measured-target.ts';
import { measurementSentence } from '../measurement-sentence.ts';
import { namedIndicators } from '../named-indicator.ts';
import { planOf } from '../testing/plan-of.ts';
import { figureOfCell } from './figure-of-cell.ts';
import { measurementsFromGrid } from './measurements-from-grid.ts';

const { targets } = targetsOfPlan(
  await planOf('固定资产投资增长7%，社会消费品零售总额增长6%，城镇新增就业3800人，一般公共预算收入完成20亿元'),
);
const known = namedIndicators(targets);
const read = (...grid: string[][]) => measurementsFromGrid({ grid, year: 2026, known, targets });
const heads = ['指标', '口径', '单位', '累计', '1月', '2月', '3月', '来源'];

describe('a sheet of figures', () => {
  it('a row an indicator, whatever it calls it and whatever stands above the heads', () => {
    const { entries, problems } = read(
      ['青河县2026年主要指标'],
      heads,
      ['全社会固定资产投资', '增速', '%', '累计', '', '6.8', '7.1%', '统计月报'],
      ['城镇新增就业', '', '人', '', '', '610', '-', ''],
      ['', '', '', '', '', '', '', ''],
    );
    expect(problems).toEqual([]);
    expect(
      entries.map(({ entry, row, column }) => [
        row,
        column,
        entry.measure,
        entry.kind,
        entry.month,
        entry.value,
        entry.unit,
      ]),
    ).toEqual([
      [3, 6, '固定资产投资', 'growth', '2026-02', 6.8, '%'],
      [3, 7, '固定资产投资', 'growth', '2026-03', 7.1, '%'],
      [4, 6, '城镇新增就业', 'level', '2026-02', 610, '人'],
    ]);
    expect(entries[0]!.entry.source).toBe('统计月报');
  });

  it('a row a figure', () => {
    const { entries, problems } = read(
      ['月份', '指标名称', '数值', '单位'],
      ['2026年3月', '一般公共预算收入', '48,500', '万元'],
      ['1—4月', '一般公共预算收入', '6.6', '亿元'],
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ entry }) => [entry.month, entry.value, entry.unit])).toEqual([
      ['2026-03', 48_500, '万元'],
      ['2026-04', 6.6, '亿元'],
    ]);
  });

  it.each([
    [
      'an unknown indicator, the nearest named',
      ['社会消费品零售额度', '', '', '', '', '6'],
      'indicator-unknown',
      2,
      1,
      '社会消费品零售总额',
    ],
    ['figures without a name', ['', '', '', '', '', '6'], 'indicator-missing', 2, 1, ''],
    ['words for a figure', ['城镇新增就业', '', '', '', '', '六百多'], 'value-malformed', 2, 6, '六百多'],
    ['an estimate', ['城镇新增就业', '', '', '', '约600'], 'value-malformed', 2, 5, '约600'],
    ['a kind that is none', ['城镇新增就业', '看情况', '', '', '', '6'], 'kind-unknown', 2, 2, '看情况'],
    ['a way of counting that is none', ['城镇新增就业', '', '', '大概', '', '6'], 'cumulation-unknown', 2, 4, '大概'],
  ])('%s is told with row and column', (_, cells, code, row, column, shown) => {
    const { entries, problems } = read(heads, cells);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ code, row, column }]);
    expect(measurementSentence(problems[0]!, 'zh')).toContain(shown);
    expect(measurementSentence(problems[0]!, 'en')).toMatch(new RegExp(`^Row ${row}, column [A-Z]: .*${shown}`));
  });

  it('a thirteenth month is a problem of its column', () =>
    expect(read(['指标', '13月'], ['城镇新增就业', '600']).problems).toMatchObject([
      { code: 'month-malformed', column: 2 },
    ]));

  it('without heads is refused as a whole', () =>
    expect(read(['姓名', '电话'], ['张三', '1']).problems).toMatchObject([{ code: 'head-missing' }]));
});

describe('a cell', () => {
  it.each([
    ['1,234.5', { value: 1_234.5, unit: null }],
    ['５．２', { value: 5.2, unit: null }],
    ['5.2％', { value: 5.2, unit: '%' }],
    ['下降2.1%', { value: -2.1, unit: '%' }],
    ['−3', { value: -3, unit: null }],
    ['12.5 亿元', { value: 12.5, unit: '亿元' }],
    ['—', 'empty'],
    ['未公布', 'empty'],
    [' ', 'empty'],
    ['5左右', 'unreadable'],
    ['1,23', 'unreadable'],
    ['3月', 'unreadable'],
    ['=1+1', 'unreadable'],
    ['1e400', 'unreadable'],
  ])('“%s”', (words, expected) => expect(figureOfCell(words)).toEqual(expected));

  it('of very many digits is read in time', () => expect(figureOfCell(`${'1,'.repeat(50_000)}x`)).toBe('unreadable'));
});
