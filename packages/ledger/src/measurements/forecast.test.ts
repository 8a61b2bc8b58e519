import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOfMeasurements } from './evidence-of-measurements.ts';
import { forecastOf } from './forecast.ts';
import type { MeasuredTarget } from './measured-target.ts';
import { forecastSentence, noForecastSentence } from './measurement-sentence.ts';
import { defaultPaceParameters } from './pace-parameters.ts';
import { figureFor, kept, pointsOf, targetOf } from './testing/plan-of.ts';

const gap = null;
const sustained = await targetOf('粮食总产量稳定在31万吨以上');
const jobs = await targetOf('城镇新增就业1200人');
const growth = await targetOf('固定资产投资增长7%');
const cap = await targetOf('城镇调查失业率控制在5.5%以内');
const grain = await targetOf('粮食总产量31万吨以上');

const forecast = (
  target: MeasuredTarget,
  values: readonly (number | null)[],
  lastYear: readonly (number | null)[] = [],
) =>
  forecastOf({
    target,
    cumulation: target.cumulation,
    points: pointsOf(values),
    lastYear: pointsOf(lastYear),
    parameters: defaultPaceParameters,
  });

describe('a forecast', () => {
  it('of an amount carries its monthly average on, with a range from the months before', () =>
    expect(forecast(jobs, [gap, 180, 270, 400])).toMatchObject({
      method: 'run-rate',
      value: 1_200,
      low: 1_080,
      high: 1_280,
      from: 4,
      outlook: 'open',
    }));

  it('of an amount follows last year’s months where they are known, from the first month on', () =>
    expect(forecast(jobs, [gap, 150], [gap, 100, ...Array(9).fill(gap), 1_000])).toMatchObject({
      method: 'last-year-pattern',
      value: 1_500,
      low: 1_365,
      outlook: 'likely',
    }));

  it('of a rate carries the last one on, the further ahead the wider', () => {
    const early = forecast(growth, [gap, 7, 7.4, 7.1]);
    const late = forecast(growth, [gap, gap, gap, gap, gap, gap, gap, gap, 7, 7.4, 7.1]);
    if (typeof early === 'string' || typeof late === 'string') throw new Error('no forecast');
    expect([early.value, late.value]).toEqual([7.1, 7.1]);
    expect(early.high - early.low).toBeGreaterThan(late.high - late.low);
  });

  it.each([
    ['nothing measured', jobs, [], 'no-data'],
    ['two months', jobs, [gap, 180, 270], 'too-few-months'],
    ['two rates', growth, [gap, 7, 7.2], 'too-few-months'],
    ['a harvest before it is in', grain, [], 'once-a-year'],
  ] as const)('is not made from %s', (_, target, values, reason) => expect(forecast(target, values)).toBe(reason));

  it.each([
    ['an amount that is there', jobs, [gap, 800, 1_000, 1_250], 'done'],
    ['an amount far off', jobs, [gap, 60, 90, 110], 'unlikely'],
    ['a rate well under its cap', cap, [5, 5, 5], 'likely'],
    ['a rate well above its cap', cap, [6, 6, 6], 'unlikely'],
    ['a year that is over and kept', cap, [...Array(11).fill(gap), 5.4], 'done'],
    ['a year that is over and not kept', cap, [...Array(11).fill(gap), 5.6], 'unlikely'],
  ] as const)('of %s says so', (_, target, values, outlook) =>
    expect(forecast(target, values)).toMatchObject({ outlook }),
  );

  it('lies in its range, and an amount’s range begins at what is there', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 });
    const lastYear = fc.option(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 12, maxLength: 12 }), {
      nil: [],
    });
    const summed = (values: readonly number[]) =>
      values.map((_, at) => values.slice(0, at + 1).reduce((a, b) => a + b, 0));
    fc.assert(
      fc.property(fc.constantFrom(jobs, growth, cap), steps, lastYear, (target, values, before) => {
        const made = forecast(target, target.isRatio ? values : summed(values), summed(before));
        if (typeof made === 'string') return;
        expect(made.low).toBeLessThanOrEqual(made.value);
        expect(made.high).toBeGreaterThanOrEqual(made.value);
        if (!target.isRatio) expect(made.low).toBeGreaterThanOrEqual(summed(values).at(-1)! * (1 - 1e-9));
      }),
    );
  });

  it('says in words how it was made, or why it was not', () => {
    expect(forecastSentence('run-rate', 'zh')).toContain('月均');
    expect(noForecastSentence('too-few-months', 'en')).toContain('three');
  });
});

describe('what measurements bear out for the account', () => {
  it.each([
    ['December’s rate', growth, [[12, 7.2]], 'exceeded', 'figure-above'],
    ['December’s rate below', growth, [[12, 6.1]], 'missed', 'rate-below'],
    ['a harvest that was to stay above', sustained, [[12, 31.6]], 'kept', 'figure-sustained'],
    ['December’s cap', cap, [[12, 5.2]], 'kept', 'cap-held'],
    ['an amount that is there in October', jobs, [[10, 1_200]], 'kept', 'figure-reached'],
    ['an amount short in December', jobs, [[12, 1_100]], 'missed', 'level-below'],
  ] as const)('%s', (_, target, figures, verdict, rule) => {
    const events = kept(figures.map(([month, value]) => figureFor(target, month, value)));
    expect(evidenceOfMeasurements(target, events)).toMatchObject({ verdict, rule, measurements: [{ by: '周明' }] });
  });

  it.each([
    ['a rate in October', growth, [[10, 9]]],
    ['an amount short in October', jobs, [[10, 1_100]]],
    ['nothing', jobs, []],
  ] as const)('%s settles nothing', (_, target, figures) =>
    expect(
      evidenceOfMeasurements(target, kept(figures.map(([month, value]) => figureFor(target, month, value)))),
    ).toBeNull(),
  );

  it('a correction of December counts', () => {
    const first = figureFor(growth, 12, 7.2);
    const events = kept([first, { ...first, value: 6.8, replaces: 1 }]);
    expect(evidenceOfMeasurements(growth, events)).toMatchObject({ verdict: 'missed', value: 6.8 });
  });
});
