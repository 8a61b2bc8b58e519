import type { WorkTarget } from '@luoshi/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTargets, targetText } from './target-text.ts';

const target = (measure: string, value: number, unit: string, more: Partial<WorkTarget> = {}): WorkTarget => ({
  measure,
  value,
  unit,
  upper: null,
  bound: '=',
  ...more,
});

describe('a target in words', () => {
  it.each([
    ['新修步道20—30公里', target('新修步道', 20, '公里', { upper: 30 })],
    ['规上工业增加值增速不低于6.5%', target('规上工业增加值增速', 6.5, '%', { bound: '>=' })],
    ['万元产值能耗不高于0.5吨', target('万元产值能耗', 0.5, '吨', { bound: '<=' })],
    ['招商签约超过1200亿元', target('招商签约', 1200, '亿元', { bound: '>' })],
    ['完成投资1.2亿元左右', target('完成投资', 1.2, '亿元', { bound: '~' })],
    ['财政收入增速-3%', target('财政收入增速', -3, '%')],
  ])('%s is written and read back', (text, expected) => {
    expect(targetText(expected)).toBe(text);
    expect(parseTargets(text)).toEqual([expected]);
  });

  it.each([
    ['栽植油松1,200亩以上', target('栽植油松', 1200, '亩', { bound: '>=' })],
    ['改造10千伏线路20公里', target('改造10千伏线路', 20, '公里')],
    ['开设班级20至30个', target('开设班级', 20, '个', { upper: 30 })],
  ])('%s is understood though we would write it otherwise', (text, expected) => {
    expect(parseTargets(text)).toEqual([expected]);
  });

  it.each(['显著改善', '新修步道30—20公里'])('%s is no target', (text) => expect(parseTargets(text)).toBeNull());

  it('what is written is read back, whatever the numbers', () => {
    const number = fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        number,
        fc.option(number),
        fc.constantFrom<WorkTarget['bound']>('=', '>=', '<=', '>', '~'),
        (value, more, bound) => {
          const upper = more === null || more <= 0 ? null : value + more;
          const written = target('新修步道', value, '公里', { upper, bound });
          expect(parseTargets(targetText(written))).toEqual([written]);
        },
      ),
    );
  });
});
