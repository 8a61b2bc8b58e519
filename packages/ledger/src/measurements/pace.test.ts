import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, indicatorYear, worstFirst } from './indicator-year.ts';
import { type MeasuredTarget, targetsOfPlan } from './measured-target.ts';
import { paceOf, paceStandings } from './pace.ts';
import { defaultPaceParameters } from './pace-parameters.ts';
import { figureFor, kept, planOf, pointsOf, targetOf } from './testing/plan-of.ts';

const gap = null;
const pace = (target: MeasuredTarget, values: readonly (number | null)[], lastYear: readonly (number | null)[] = []) =>
  paceOf({
    target,
    cumulation: target.cumulation,
    points: pointsOf(values),
    lastYear: pointsOf(lastYear),
    parameters: defaultPaceParameters,
  });

describe('pace', () => {
  it.each([
    ['an amount at the month’s share', '城镇新增就业1200人', [gap, gap, 300], 'on-pace', 'green'],
    ['an amount below it by less than ten points', '城镇新增就业1200人', [gap, gap, 290], 'slightly-behind', 'green'],
    ['an amount ten points below', '城镇新增就业1200人', [gap, gap, gap, gap, gap, 480], 'behind', 'yellow'],
    [
      'an amount more than thirty points below',
      '城镇新增就业1200人',
      [gap, gap, gap, gap, gap, 230],
      'far-behind',
      'red',
    ],
    ['an amount that is there already', '城镇新增就业1200人', [gap, gap, 1_200], 'reached', 'green'],
    ['eleven twelfths in November', '城镇新增就业1200人', [...Array(10).fill(gap), 1_100], 'on-pace', 'green'],
    ['growth as high as its target', '固定资产投资增长7%', [gap, 7], 'on-pace', 'green'],
    ['growth below its target', '固定资产投资增长7%', [gap, 6.9], 'behind', 'yellow'],
    ['growth far below its target', '固定资产投资增长7%', [gap, 4.9], 'far-behind', 'red'],
    ['growth within a range', '固定资产投资增长6%—7%', [gap, 6], 'on-pace', 'green'],
    ['growth half a point below 左右', '固定资产投资增长7%左右', [gap, 6.5], 'on-pace', 'green'],
    ['prices that rise less than the cap', '居民消费价格涨幅控制在2%以内', [gap, 0.3], 'on-pace', 'green'],
    ['prices that rise more than the cap', '居民消费价格涨幅控制在2%以内', [gap, 2.4], 'behind', 'yellow'],
    ['a rate under its cap', '城镇调查失业率控制在5.5%以内', [gap, gap, 5.5], 'on-pace', 'green'],
    ['a fall as large as promised', '单位地区生产总值能耗下降2.5%', [...Array(11).fill(gap), -2.6], 'on-pace', 'green'],
    ['a fall smaller than promised', '单位地区生产总值能耗下降2.5%', [...Array(11).fill(gap), -2], 'behind', 'yellow'],
    ['nothing measured', '城镇新增就业1200人', [], 'no-data', null],
  ] as const)('of %s', async (_, words, values, standing, light) =>
    expect(pace(await targetOf(words), values)).toMatchObject({ standing, light }),
  );

  it('of a stock needs where the year began', async () => {
    const { targets } = targetsOfPlan(await planOf('粮食总产量31万吨', '高新技术企业总数达到40家。'));
    const firms = targets.find(({ series }) => series.includes('高新技术企业'))!;
    expect(pace(firms, [gap, gap, gap, gap, gap, 36]).standing).toBe('no-yardstick');
    expect(pace(firms, [gap, gap, gap, gap, gap, 36], [...Array(11).fill(gap), 32])).toMatchObject({
      standing: 'on-pace',
      yardstick: 'path',
      wanted: 36,
    });
  });

  it('by last year’s months, where they are known and asked for', async () => {
    const jobs = await targetOf('城镇新增就业1200人');
    const lastYear = pointsOf([gap, gap, 100, ...Array(8).fill(gap), 1_000]);
    const asked = { target: jobs, cumulation: jobs.cumulation, points: pointsOf([gap, gap, 130]), lastYear };
    const seasonal = { ...defaultPaceParameters, yardstick: 'seasonal' } as const;
    expect(paceOf({ ...asked, parameters: seasonal })).toMatchObject({ standing: 'on-pace', wanted: 120 });
    expect(paceOf({ ...asked, parameters: defaultPaceParameters })).toMatchObject({ standing: 'behind', wanted: 300 });
    expect(paceOf({ ...asked, lastYear: [], parameters: seasonal })).toMatchObject({ yardstick: 'linear' });
  });

  it('never gets worse when an amount or a rate that is wanted high grows', async () => {
    const targets = [await targetOf('城镇新增就业1200人'), await targetOf('固定资产投资增长7%')];
    const ends = { min: -500, max: 3_000, noNaN: true };
    fc.assert(
      fc.property(
        fc.constantFrom(...targets),
        fc.integer({ min: 1, max: 12 }),
        fc.double(ends),
        fc.double(ends),
        (target, month, a, b) => {
          const of = (value: number) =>
            paceStandings.indexOf(pace(target, [...Array(month - 1).fill(gap), value]).standing);
          expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
        },
      ),
    );
  });
});

describe('the indicators of a year', async () => {
  const { targets } = targetsOfPlan(await planOf('固定资产投资增长7%，城镇新增就业1200人，粮食总产量31万吨'));
  const [investment, jobs] = targets as [MeasuredTarget, MeasuredTarget];
  const year = (figures: Parameters<typeof kept>[0], today: string) =>
    indicatorYear({ year: 2026, targets, events: kept(figures), eventsBefore: [], today });

  it('are counted from one denominator, and what is not published is no data', () => {
    const { counts, lines } = year([figureFor(investment, 5, 7.5), figureFor(jobs, 5, 200)], '2026-06-10');
    expect(counts).toEqual({ total: 3, onPace: 1, behind: 1, noData: 1 });
    expect(worstFirst(lines).map(({ target }) => target.measure)).toEqual([
      '城镇新增就业',
      '粮食总产量',
      '固定资产投资',
    ]);
  });

  it('are due on the reporting day of the month after, January’s with February’s', () => {
    const missing = (today: string) => year([], today).lines.map((line) => line.missing);
    expect(missing('2026-03-25')).toEqual([[], [], []]);
    expect(missing('2026-03-26')).toEqual([[2], [2], []]);
    expect(missing('2027-01-26')[2]).toEqual([12]);
  });

  it('that were not reported for long are no data, whatever the last figure said', () => {
    const lines = (today: string) => year([figureFor(jobs, 3, 300)], today).lines;
    expect(lines('2026-05-26')[1]!.pace.standing).toBe('on-pace');
    expect(lines('2026-06-26')[1]!.pace).toMatchObject({ standing: 'no-data', light: null, month: 3, value: 300 });
  });

  it('add up from single months only where none is missing', () => {
    const monthly = (month: number) => ({ ...figureFor(jobs, month, 100), cumulation: 'month' as const });
    expect(
      year([monthly(1), monthly(2)], '2026-03-26')
        .lines[1]!.points.map(({ value }) => value)
        .slice(0, 3),
    ).toEqual([100, 200, null]);
    expect(year([monthly(2)], '2026-03-26').lines[1]!.pace.standing).toBe('no-data');
  });

  it('without data are never counted behind or on time', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 1_500 }), (measured, value) => {
        const { lines, counts } = year(
          measured.map((month) => figureFor(jobs, month, value)),
          '2026-12-31',
        );
        const without = lines.filter(({ points }) => points.every((point) => point.value === null));
        expect(without.every(({ pace: of }) => of.standing === 'no-data' && of.light === null)).toBe(true);
        expect(counts.onPace + counts.behind + counts.noData).toBe(counts.total);
        expect(counts.noData).toBeGreaterThanOrEqual(without.length);
      }),
    );
  });

  it('count every standing once', () =>
    expect(countsOf(paceStandings)).toEqual({ total: 7, onPace: 2, behind: 3, noData: 2 }));
});
