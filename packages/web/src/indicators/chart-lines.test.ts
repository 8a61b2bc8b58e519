import { describe, expect, it } from 'vitest';
import type { IndicatorItem } from '../api/contract.ts';
import { chartLines } from './chart-lines.ts';

const none = Array<null>(12).fill(null);
type State = IndicatorItem['points'][number]['state'];

function item(months: Readonly<Record<number, number | State>>, more: Partial<IndicatorItem> = {}): IndicatorItem {
  const points = none.map((_, at) => {
    const given = months[at + 1] ?? 'not-due';
    return typeof given === 'number'
      ? { month: at + 1, value: given, state: 'measured' as const, measurements: [] }
      : { month: at + 1, value: null, state: given, measurements: [] };
  });
  const pace = {
    standing: 'on-pace',
    light: 'green',
    month: 3,
    value: 30,
    wanted: 25,
    done: null,
    gap: null,
    yardstick: 'linear',
    how: null,
  };
  const base = {
    value: 120,
    upper: null,
    wanted: none.map((_, at) => (at + 1) * 10),
    lastYear: none,
    points,
    pace,
    forecast: null,
  };
  return { ...base, ...more } as unknown as IndicatorItem;
}

describe('the lines of an indicator', () => {
  it('break where a month was due and not reported, and only there', () => {
    const { measured } = chartLines(item({ 2: 10, 3: 'missing', 4: 30, 7: 60 }), 10);
    expect(measured.map((line) => line.map((value) => value ?? 0).join(' '))).toEqual([
      '0 10 0 0 0 0 0 0 0 0 0 0',
      '0 0 0 30 0 0 60 0 0 0 0 0',
    ]);
  });

  it('have a band below what is wanted for amounts, and none for rates', () => {
    const { band } = chartLines(item({}), 10);
    expect([band?.low[2], band?.high[2]]).toEqual([18, 30]);
    expect(chartLines(item({}), 5).band).toMatchObject({ points: 5 });
    expect(chartLines(item({}, { pace: { ...item({}).pace, yardstick: 'rate' } }), 10).band).toBeNull();
  });

  it('open a fan from the last month to December', () => {
    const forecast = {
      method: 'run-rate',
      value: 120,
      low: 102,
      high: 138,
      from: 3,
      outlook: 'open',
      how: { zh: '', en: '' },
    } as const;
    const { fan } = chartLines(item({ 3: 30 }, { forecast }), 10);
    expect(fan!.value.slice(0, 4)).toEqual([null, null, 30, 40]);
    expect([fan!.low[2], fan!.low[11], fan!.high[11]]).toEqual([30, 102, 138]);
    expect(chartLines(item({ 3: 30 }, { forecast: { ...forecast, from: 12 } }), 10).fan).toBeNull();
  });

  it('show both ends of a range', () =>
    expect(chartLines(item({}, { value: 4, upper: 5 }), 10).targets).toEqual([4, 5]));
});
