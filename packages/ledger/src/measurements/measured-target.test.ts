import { describe, expect, it } from 'vitest';
import { targetsOfPlan } from './measured-target.ts';
import { planOf, targetOf } from './testing/plan-of.ts';

describe('a figure of the plan as a target', () => {
  it.each([
    [
      '地区生产总值增长6%左右',
      { kind: 'growth', direction: 'up', bound: '~', publication: 'quarterly', isRatio: true },
    ],
    ['一般公共预算收入增长4%—5%', { kind: 'growth', value: 4, upper: 5, publication: 'monthly' }],
    ['一般公共预算收入完成20亿元以上', { kind: 'level', unit: '亿元', cumulation: 'since-january', isRatio: false }],
    ['城镇调查失业率控制在5.5%以内', { kind: 'level', direction: 'down', cumulation: 'point', isRatio: true }],
    ['单位地区生产总值能耗下降2.5%', { kind: 'growth', direction: 'fall', value: -2.5, publication: 'yearly' }],
    ['粮食总产量31万吨以上', { kind: 'level', publication: 'yearly', unit: '万吨' }],
    ['PM2.5平均浓度控制在30微克/立方米以下', { kind: 'level', direction: 'down', cumulation: 'point' }],
    ['重点项目投资完成率达到100%', { kind: 'level', isRatio: false }],
  ])('%s', async (words, target) => expect(await targetOf(words)).toMatchObject(target));

  it('stands in the plan with its hedge', async () =>
    expect((await targetOf('固定资产投资增长7%以上')).words).toBe('固定资产投资增长7%以上'));

  it('says with its list what it is where it is only a number in it', async () => {
    const { targets } = targetsOfPlan(await planOf('地区生产总值增长6%，城乡居民人均可支配收入分别增长5.5%、7%左右'));
    expect(targets.at(-1)).toMatchObject({
      measure: '农村居民人均可支配收入',
      words: '城乡居民人均可支配收入分别增长5.5%、7%左右',
    });
  });

  it('a target without a number is told apart, not counted', async () => {
    const { targets, inWords } = targetsOfPlan(
      await planOf('地区生产总值增长6%，城镇新增就业3800人，居民收入增长与经济增长同步'),
    );
    expect(targets.map(({ measure }) => measure)).toEqual(['地区生产总值', '城镇新增就业']);
    expect(inWords.map(({ words }) => words)).toEqual(['居民收入增长与经济增长同步']);
  });

  it('given twice with different values, both stand and each names the other', async () => {
    const { targets } = targetsOfPlan(await planOf('进出口总额增长8%，粮食总产量31万吨', '进出口总额增长10%以上。'));
    const trade = targets.filter(({ indicator }) => indicator === 'trade');
    expect(trade.map(({ value }) => value)).toEqual([8, 10]);
    expect(trade.map(({ differsFrom }) => differsFrom.map(({ promise }) => promise))).toEqual([
      [trade[1]!.promise],
      [trade[0]!.promise],
    ]);
  });

  it('given twice with one value, it is one', async () => {
    const { targets } = targetsOfPlan(await planOf('进出口总额增长8%，粮食总产量31万吨', '进出口总额增长8%。'));
    expect(targets.filter(({ indicator }) => indicator === 'trade')).toHaveLength(1);
  });

  it('a stock and what is added to it are two indicators', async () => {
    const { targets } = targetsOfPlan(await planOf('粮食总产量31万吨', '新增规上工业企业8家。规上工业企业达到90家。'));
    expect(new Set(targets.map(({ series }) => series)).size).toBe(3);
    expect(targets.every(({ differsFrom }) => differsFrom.length === 0)).toBe(true);
  });
});
