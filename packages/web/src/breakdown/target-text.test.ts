import { describe, expect, it } from 'vitest';
import { readTargets, targetText } from './target-text.ts';

describe('a target in a cell', () => {
  it.each([
    '固定资产投资增长 7%',
    '进出口总额增长 8%以上',
    '居民消费价格涨幅 2%左右',
    '一般公共预算收入增长 4—5%',
    '年用水总量 1.9亿立方米以内',
    '招商签约 超过50亿元',
    '财政收入增速 -3%',
  ])('%s is read back and written as before', (text) => {
    expect(readTargets(text)?.map(targetText)).toEqual([text]);
  });

  it.each([
    ['高标准农田 ≥2万亩', '高标准农田 2万亩以上'],
    ['PM2.5平均浓度不高于30微克', 'PM2.5平均浓度 30微克以内'],
    ['粮食产量约31万吨', '粮食产量 31万吨左右'],
  ])('%s is understood, and written as the printed table has it', (typed, written) => {
    expect(readTargets(typed)?.map(targetText)).toEqual([written]);
  });

  it('without a number is none', () => expect(readTargets('显著改善')).toBeNull());
});
