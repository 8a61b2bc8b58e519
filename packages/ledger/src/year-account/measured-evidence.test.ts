import { describe, expect, it } from 'vitest';
import { targetsOfPlan } from '../measurements/measured-target.ts';
import type { Measurement } from '../measurements/measurement.ts';
import { monthText } from '../measurements/month.ts';
import { account, line, plan } from './testing/pair-account.ts';

const target = targetsOfPlan(plan).targets.find(({ measure }) => measure === '地区生产总值')!;
const measured = (month: number, value: number): Measurement => {
  const { series, indicator, measure, kind, unit, cumulation } = target;
  const at = monthText(plan.report.planYear!, month);
  const of = { series, indicator, measure, kind, unit, cumulation, month: at, value, replaces: null };
  return { ...of, source: '统计月报', note: '', seq: 1, at: '2026-01-20T02:00:00.000Z', by: '周明' };
};
const words = '地区生产总值增长';

describe('measurements of the year', () => {
  it('bear out a line before there is a next report', () => {
    const alone = account({ next: null, measurements: [measured(12, 6.4)] });
    expect(line(words, alone)).toMatchObject({
      claim: null,
      proposed: 'exceeded',
      evidence: { measured: { value: 6.4, rule: 'figure-above', measurements: [{ by: '周明' }] } },
    });
  });

  it('stand beside what the next report claims and do not change its verdict', () => {
    const both = line(words, account({ measurements: [measured(12, 1)] }));
    expect(both.verdict).toBe(line(words).verdict);
    expect(both.evidence.measured?.verdict).toBe('missed');
  });

  it('of part of the year bear out nothing', () => {
    const alone = account({ next: null, measurements: [measured(9, 9)] });
    expect(line(words, alone).proposed).toBe('no-data');
    expect(line(words, alone).evidence).not.toHaveProperty('measured');
  });
});
