import { evidenceOfMeasurements, targetsOfPlan } from '@luoshi/ledger';
import { firstBrokenIn } from '@luoshi/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicators } from '../api/indicator.ts';
import { type SampleCounty, sampleCounty } from '../testing/sample-county.ts';
import { loadSampleMeasurements } from './load-measurements.ts';

const today = new Date('2026-11-26T02:00:00.000Z');

describe('the sample county’s figures', () => {
  let county: SampleCounty;
  let count = 0;
  beforeAll(async () => {
    county = await sampleCounty('2026-11-26');
    count = await loadSampleMeasurements(county.test.store.database, today);
  }, 60_000);
  afterAll(() => county.close());

  it('are loaded once', async () => {
    expect(count).toBeGreaterThan(150);
    expect(await loadSampleMeasurements(county.test.store.database, today)).toBe(0);
    expect(
      await firstBrokenIn(county.test.store, { kind: 'measurements', government: '970325', chain: 2026 }),
    ).toBeNull();
  });

  it('show a year of which most is on pace, some behind and some without data', async () => {
    const { body } = await (await county.as('xianzhang')).get('/api/indicators/970325/2026');
    const { indicators, counts } = body as Indicators;
    expect(counts).toEqual({ total: 13, onPace: 9, behind: 3, noData: 1 });
    expect(indicators.map(({ measure, pace }) => [measure, pace.standing]).slice(0, 4)).toEqual([
      ['一般公共预算收入', 'far-behind'],
      ['固定资产投资', 'behind'],
      ['城镇新增就业', 'slightly-behind'],
      ['粮食总产量', 'no-data'],
    ]);
    expect(indicators.find(({ measure }) => measure === '空气质量优良率')!.missing).toEqual([10]);
    expect(indicators.every(({ forecast, noForecast }) => (forecast === null) !== (noForecast === null))).toBe(true);
  });

  it('of the year before say what the second report says', async () => {
    const { store } = county.test;
    const plan = (await store.reports()).find(({ planYear }) => planYear === 2025)!;
    const { targets } = targetsOfPlan((await store.report(plan.id))!.reading);
    const events = await store.measurements.list('970325', 2025);
    const verdicts = targets.flatMap((target) => {
      const evidence = evidenceOfMeasurements(
        target,
        events.filter(({ series }) => series === target.series),
      );
      return evidence ? [[target.measure, evidence.value, evidence.verdict]] : [];
    });
    expect(verdicts).toEqual(
      expect.arrayContaining([
        ['地区生产总值', 6.3, 'kept'],
        ['规上工业增加值', 9.2, 'exceeded'],
        ['固定资产投资', 7.2, 'missed'],
        ['一般公共预算收入', 3.8, 'missed'],
        ['城镇新增就业', 3_960, 'exceeded'],
        ['粮食总产量', 31.5, 'kept'],
        ['单位地区生产总值能耗', -2.6, 'exceeded'],
        ['进出口总额', 12.6, 'exceeded'],
      ]),
    );
  });
});
