import type { JudgedYear, PlacedFigure } from '@luoshi/ledger';
import { describe, expect, it } from 'vitest';
import { seriesZh } from '../words/series/zh.ts';
import { trackTip } from './track-tip.ts';
import { figuresOf, tracksOf, upperIn, valueIn } from './tracks.ts';

const figure = (value: number, unit = '%', factor = 1): PlacedFigure => ({
  value,
  upper: null,
  unit,
  bound: '=',
  start: 0,
  end: 1,
  base: { value: value * factor, unit: unit === '%' ? '%' : '元' },
  report: 'r',
});
const year = (number: number, indicators: JudgedYear['indicators']): JudgedYear => ({
  year: number,
  jurisdiction: null,
  plan: null,
  next: null,
  refusal: null,
  targets: null,
  promises: null,
  hardness: null,
  indicators,
});
const judged = (target: PlacedFigure | null, result: PlacedFigure | null) => ({ target, result, verdict: null });

const years = [
  year(2023, { 'budget-revenue': { change: null, level: judged(null, figure(98_000, '万元', 10_000)) } }),
  year(2024, {
    gdp: { change: judged(figure(6), figure(6.3)), level: null },
    'budget-revenue': { change: judged(figure(5), null), level: judged(null, figure(10.5, '亿元', 100_000_000)) },
  }),
];

describe('the tracks of years', () => {
  it('have a point for every year, null where there is nothing', () => {
    const [gdp, revenue] = tracksOf(years, 'change');
    expect([gdp!.indicator, revenue!.indicator]).toEqual(['gdp', 'budget-revenue']);
    expect(gdp!.points[0]).toBeNull();
    expect(gdp!.points[1]).toMatchObject({ target: { value: 6 } });
  });

  it('leave out an indicator without a figure in the measure', () => {
    expect(tracksOf(years, 'level').map(({ indicator }) => indicator)).toEqual(['budget-revenue']);
  });

  it('bring older units to the newest one', () => {
    const [revenue] = tracksOf(years, 'level');
    const values = revenue!.points.map((point) => valueIn(point!.result, revenue!.unit, figuresOf(revenue!)));
    expect([revenue!.unit, ...values]).toEqual(['亿元', 9.8, 10.5]);
  });

  it.each([
    ['a range in its own unit', { ...figure(6), upper: 6.5 }, '%', 6.5],
    ['a range in another unit', { ...figure(90_000, '万元', 10_000), upper: 98_000 }, '亿元', 9.8],
    ['a single value', figure(6), '%', null],
    ['a range in a unit that does not convert', { ...figure(6), upper: 6.5 }, '亿元', null],
    ['nothing', null, '%', null],
  ])('have an upper end for %s', (_, wanted, unit, upper) => {
    expect(upperIn(wanted, unit, [figure(10.5, '亿元', 100_000_000)])).toBe(upper);
  });

  it('give no value where units do not convert', () => {
    expect(valueIn(figure(3, '%'), '亿元', [figure(10.5, '亿元', 100_000_000)])).toBeNull();
  });

  it.each([
    [2024, '2024<br>目标　6—6.5%<br>结果　6.3%'],
    [2023, '2023<br>目标　—<br>结果　—'],
  ])('are told of %i with bounds and units', (asked, tip) => {
    const ranged = { change: judged({ ...figure(6), upper: 6.5 }, figure(6.3)), level: null };
    const [gdp] = tracksOf([years[0]!, year(2024, { gdp: ranged })], 'change');
    expect(trackTip(gdp!, [2023, 2024], asked, seriesZh)).toBe(tip);
  });
});
