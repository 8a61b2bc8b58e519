import { describe, expect, it } from 'vitest';
import type { MeasuredEvidence } from '../measurements/evidence-of-measurements.ts';
import type { Measurement } from '../measurements/measurement.ts';
import { figureOfMonth, measuredEvidenceText } from './measured-evidence-text.ts';

const typed: Measurement = {
  series: '粮食产量',
  indicator: null,
  measure: '粮食产量',
  kind: 'level',
  value: 4.1,
  unit: '万吨',
  month: '2030-12',
  cumulation: 'since-january',
  source: '统计月报',
  note: '',
  replaces: null,
  seq: 3,
  at: '2031-01-20T02:00:00.000Z',
  by: '顾明',
};
const evidence = (changes: Partial<Measurement> = {}): MeasuredEvidence => ({
  verdict: 'kept',
  rule: 'figure-reached',
  share: null,
  value: 4.1,
  unit: '万吨',
  month: changes.month ?? typed.month,
  measurements: [{ ...typed, ...changes }],
});

describe('a measured figure as evidence', () => {
  it.each([
    {
      name: 'the whole year',
      changes: {},
      zh: '1—12月 4.1万吨（统计月报，顾明录入）',
      en: 'January–December 4.1万吨 (统计月报, entered by 顾明)',
    },
    {
      name: 'part of a year',
      changes: { month: '2030-09' },
      zh: '1—9月 4.1万吨（统计月报，顾明录入）',
      en: 'January–September 4.1万吨 (统计月报, entered by 顾明)',
    },
    {
      name: 'the end of a month',
      changes: { cumulation: 'point' as const },
      zh: '12月末 4.1万吨（统计月报，顾明录入）',
      en: 'end of December 4.1万吨 (统计月报, entered by 顾明)',
    },
    {
      name: 'no source',
      changes: { source: ' ' },
      zh: '1—12月 4.1万吨（顾明录入）',
      en: 'January–December 4.1万吨 (entered by 顾明)',
    },
  ])('of $name says its period, figure, source and person', ({ changes, zh, en }) => {
    expect(measuredEvidenceText(evidence(changes), 'zh')).toBe(zh);
    expect(measuredEvidenceText(evidence(changes), 'en')).toBe(en);
  });

  it('of January alone names one month', () =>
    expect(figureOfMonth({ month: '2030-01', value: 3, unit: '亿元', cumulation: 'month' }, 'zh')).toBe('1月 3亿元'));
});
