import { describe, expect, it } from 'vitest';
import { decideMeasurements } from './decide-measurements.ts';
import { targetsOfPlan } from './measured-target.ts';
import { historyOf, measurementsInForce, type NewMeasurement, slotOf } from './measurement.ts';
import { measurementSentence } from './measurement-sentence.ts';
import { namedIndicators } from './named-indicator.ts';
import { figureFor, kept, planOf } from './testing/plan-of.ts';

const { targets } = targetsOfPlan(await planOf('固定资产投资增长7%，城镇新增就业3800人，一般公共预算收入完成20亿元'));
const [investment, jobs, revenue] = targets as [(typeof targets)[0], (typeof targets)[0], (typeof targets)[0]];
const known = namedIndicators(targets);
const decide = (entries: readonly NewMeasurement[], events = kept([])) =>
  decideMeasurements({ year: 2026, entries, events, known, today: '2026-06-10' });
const codes = (entries: readonly NewMeasurement[], events = kept([])) => {
  const outcome = decide(entries, events);
  return 'refused' in outcome ? outcome.problems.map(({ code }) => code) : [];
};

describe('figures are kept', () => {
  it.each([
    ['in the target’s unit', figureFor(jobs, 5, 1_700)],
    ['in a unit that converts exactly', { ...figureFor(revenue, 5, 83_000), unit: '万元' }],
    ['of the month that runs', figureFor(jobs, 6, 1_900)],
    [
      'as a level where only growth is promised',
      { ...figureFor(investment, 5, 42), kind: 'level', unit: '亿元' } as const,
    ],
    ['as a fall', figureFor(investment, 5, -1.2)],
  ])('%s', (_, entry) => expect(decide([entry])).toEqual({ kept: [entry] }));

  it('once where the same figure is said again', () => {
    const entry = figureFor(jobs, 5, 1_700);
    expect(decide([entry, entry])).toEqual({ kept: [entry] });
    expect(decide([entry], kept([entry]))).toEqual({ kept: [] });
  });
});

describe('figures are refused', () => {
  it.each([
    ['of a thirteenth month', { ...figureFor(jobs, 5, 1), month: '2026-13' }, 'month-malformed'],
    ['of a month that has not begun', figureFor(jobs, 7, 1), 'month-future'],
    ['of another year', figureFor(jobs, 5, 1, 2025), 'month-other-year'],
    ['that are no number', figureFor(jobs, 5, Number.NaN), 'value-malformed'],
    ['in words for a unit', { ...figureFor(jobs, 5, 1), unit: '好多' }, 'unit-unknown'],
    ['in a unit of something else', { ...figureFor(jobs, 5, 1), unit: '公里' }, 'unit-other'],
    ['of growth in percentage points', { ...figureFor(investment, 5, 1), unit: '个百分点' }, 'growth-not-percent'],
    [
      'of an indicator that the report does not name',
      { ...figureFor(jobs, 5, 1), series: '水产量' },
      'indicator-unknown',
    ],
    ['that take back what is not there', figureFor(jobs, 5, null), 'nothing-to-take-back'],
    ['that correct what is not there', { ...figureFor(jobs, 5, 1), replaces: 3 }, 'replaces-other'],
  ] as const)('%s', (_, entry, code) => expect(codes([entry])).toEqual([code]));

  it('twice for one month with different values', () =>
    expect(codes([figureFor(jobs, 5, 1_700), figureFor(jobs, 5, 1_710)])).toEqual(['measured-twice']));

  it('for a month that has another figure, unless they say that they correct it', () => {
    const events = kept([figureFor(jobs, 5, 1_700)]);
    expect(codes([figureFor(jobs, 5, 1_710)], events)).toEqual(['measured-already']);
    expect(codes([{ ...figureFor(jobs, 5, 1_710), replaces: 1 }], events)).toEqual([]);
  });

  it('by somebody who has not seen the last correction', () => {
    const events = kept([figureFor(jobs, 5, 1_700), { ...figureFor(jobs, 5, 1_710), replaces: 1 }]);
    expect(codes([{ ...figureFor(jobs, 5, 1_720), replaces: 1 }], events)).toEqual(['replaces-other']);
  });

  it('all together when one is wrong, each named', () => {
    const outcome = decide([figureFor(jobs, 4, 1_300), figureFor(jobs, 7, 1), figureFor(jobs, 5, Number.NaN)]);
    expect('refused' in outcome && outcome.problems.map(({ entry, code }) => [entry, code])).toEqual([
      [1, 'month-future'],
      [2, 'value-malformed'],
    ]);
    for (const one of 'refused' in outcome ? outcome.problems : [])
      for (const language of ['zh', 'en'] as const) expect(measurementSentence(one, language)).not.toMatch(/undefined/);
  });
});

describe('a correction', () => {
  const first = figureFor(jobs, 5, 1_700);
  const events = kept([first, { ...first, value: 1_710, replaces: 1 }]);

  it('is in force, and what was before it is kept', () => {
    expect(measurementsInForce(events).get(slotOf(first))?.value).toBe(1_710);
    expect(historyOf(first, events).map(({ value }) => value)).toEqual([1_700, 1_710]);
  });

  it('that takes a figure back leaves a gap', () =>
    expect(measurementsInForce(kept([...events, { ...first, value: null, replaces: 2 }])).size).toBe(0));
});
