import type { Quantity } from '@luoshi/grammar';
import { describe, expect, it } from 'vitest';
import { targetWords } from '../target-words.ts';
import { workTarget } from './work-target.ts';

type Kind = Quantity['kind'];

/** ⟦measure⟧ and ⟨number⟩ as marked in the sentence. */
function target(
  marked: string,
  value: number,
  more: Partial<Pick<Quantity, 'bound' | 'upper'>> & { kind?: Kind } = {},
) {
  const text = marked.replace(/[⟦⟧⟨⟩]/gu, '');
  const [measure, figure] = [/⟦(.*)⟧/u, /⟨(.*)⟩/u].map((mark) => mark.exec(marked)![1]!) as [string, string];
  const at = text.indexOf(measure);
  return workTarget(
    {
      measure: { text: measure, start: at, end: at + measure.length, indicator: null },
      start: text.indexOf(figure, at + measure.length),
      value,
      upper: null,
      unit: '%',
      bound: '=',
      kind: 'change',
      ...more,
    },
    text,
  );
}

describe('the target of a work', () => {
  it.each([
    ['⟦固定资产投资⟧增长⟨7%⟩', 7, '固定资产投资增长 7%'],
    ['⟦农村低保标准⟧分别提高5%、⟨6%⟩', 6, '农村低保标准提高 6%'],
    ['⟦进出口总额⟧再上台阶，达⟨8%⟩', 8, '进出口总额增长 8%'],
    ['⟦一般性支出⟧压减⟨5%⟩', -5, '一般性支出压减 5%'],
    ['⟦精简各类会议⟧⟨5%⟩', -5, '精简各类会议 5%'],
    ['⟦单位产值能耗⟧⟨3%⟩', -3, '单位产值能耗下降 3%'],
    ['⟦居民消费价格涨幅⟧控制在⟨2%⟩', 2, '居民消费价格涨幅 2%'],
  ])('of %s says in which way it changes', (marked, value, words) => {
    expect(targetWords([target(marked, value)])).toBe(words);
  });

  it('that is no change is taken as it is', () => {
    expect(targetWords([target('⟦城镇化率⟧提高到⟨57%⟩', 57, { kind: 'share' })])).toBe('城镇化率 57%');
  });
});
