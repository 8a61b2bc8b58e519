import { describe, expect, it } from 'vitest';
import { proposedMeasurements, type ReportedFigure } from './proposed-measurements.ts';
import { figureFor, kept, targetOf } from './testing/plan-of.ts';

const jobs = await targetOf('城镇新增就业1200人以上');
const target = { measure: jobs.measure, value: 1_200, upper: null, unit: '人', bound: '>=' } as const;
const reported = (on: string, value: number, more: Partial<ReportedFigure> = {}): ReportedFigure => ({
  matter: '970001-1',
  number: 1,
  title: '城镇新增就业1200人',
  fact: jobs.fact,
  target,
  leadUnit: 'u1',
  on,
  by: '周明',
  value,
  ...more,
});
const proposed = (figures: readonly ReportedFigure[], events = kept([])) =>
  proposedMeasurements([jobs], figures, events, 2026).map(({ entry }) => [entry.month, entry.value]);

describe('a figure that a unit reported on a matter', () => {
  it.each([
    ['late in a month is proposed for that month', [reported('2026-03-27', 300)], [['2026-03', 300]]],
    ['early in a month is proposed for the one before', [reported('2026-04-07', 300)], [['2026-03', 300]]],
    [
      'twice in a month counts as it was reported last',
      [reported('2026-03-27', 300), reported('2026-04-02', 310)],
      [['2026-03', 310]],
    ],
    ['early in January belongs to the year before', [reported('2026-01-05', 1_250)], []],
    ['for another promise is none of it', [reported('2026-03-27', 300, { fact: 'c999' })], []],
    ['on a matter without target is left alone', [reported('2026-03-27', 300, { target: null })], []],
    [
      'in another unit than the promise is left alone',
      [reported('2026-03-27', 3, { target: { ...target, unit: '百人' } })],
      [],
    ],
  ] as const)('%s', (_, figures, expected) => expect(proposed(figures)).toEqual(expected));

  it('is not asked for again where a figure of the month is kept', () =>
    expect(proposed([reported('2026-03-27', 300)], kept([figureFor(jobs, 3, 305)]))).toEqual([]));
});
