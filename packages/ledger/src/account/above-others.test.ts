import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import { linesOf } from './testing/pair.ts';

type Row = readonly [promise: string, result: string, verdict: Verdict];

const rows: readonly Row[] = [
  ['外贸出口增速高于全市平均水平', '出口总额增长9.1%，增速高于全市1.4个百分点', 'kept'],
  ['外贸出口增速高于全市平均水平', '出口总额增速高于全市平均1.4个百分点', 'kept'],
  ['外贸出口增速高于全市平均水平', '出口总额增长9.1%，增速低于全市1.4个百分点', 'missed'],
  ['外贸出口增速高于全市平均水平', '出口总额增长9.1%，增速高于全省1.4个百分点', 'not-mentioned'],
  ['外贸出口增速高于全市平均水平', '出口总额增长9.1%。增速高于全市1.4个百分点', 'not-mentioned'],
  ['外贸出口增速高于全市平均水平', '茶叶产量增长9.1%，增速高于全市1.4个百分点', 'not-mentioned'],
  ['低收入农户收入增速高于全县农村居民收入增速', '农村居民人均可支配收入增长7%，低收入农户收入增长9.6%', 'kept'],
  ['低收入农户收入增速高于全县农村居民收入增速', '农村居民人均可支配收入增长7%，低收入农户收入增长6.2%', 'missed'],
  [
    '低收入农户收入增速高于全县农村居民收入增速',
    '城镇居民人均可支配收入增长5%，低收入农户收入增长9.6%',
    'not-mentioned',
  ],
];

describe('a growth promised to be above another', () => {
  it.each(rows)('%s — %s: %s', async (promise, result, verdict) => {
    const lines = await linesOf({
      targets: `固定资产投资增长7%，${promise}`,
      results: `一年来，全县团结奋斗。${result}。`,
    });
    expect(lines.at(-1)?.verdict).toBe(verdict);
  });
});

it('the level of a series by its longer name is met or not', async () => {
  const lines = await linesOf({ targets: '地区生产总值增长6%，总量突破97亿元', results: '地区生产总值96.1亿元。' });
  expect(lines.at(-1)).toMatchObject({ verdict: 'missed', rule: 'level-below', result: { value: 96.1 } });
});
