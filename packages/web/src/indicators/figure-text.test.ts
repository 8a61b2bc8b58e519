import { describe, expect, it } from 'vitest';
import type { IndicatorItem } from '../api/contract.ts';
import { indicatorsZh } from '../words/indicators/zh.ts';
import { figureText, gapText, periodText, roughText } from './figure-text.ts';

const of = (gap: number | null, more: object = {}, pace: object = {}) =>
  ({
    bound: '=',
    direction: 'up',
    pace: { gap, standing: 'behind', yardstick: 'rate', ...pace },
    ...more,
  }) as unknown as IndicatorItem;

describe('a figure', () => {
  it.each([
    [6.25, '6.25', '6.3'],
    [3_508.114, '3508.11', '3508'],
    [43_468, '43,468', '43,468'],
    [-2.61, '-2.61', '-2.6'],
  ])('%d is written %s, and worked out %s', (value, exact, rough) => {
    expect(figureText(value)).toBe(exact);
    expect(roughText(value)).toBe(rough);
  });

  it.each([
    ['behind', of(1.23), '差 1.2 个百分点'],
    ['ahead', of(-0.5, {}, { standing: 'on-pace' }), '超前 0.5 个百分点'],
    ['above a cap', of(0.4, { direction: 'down' }), '高于控制数 0.4 个百分点'],
    [
      'short but within 左右',
      of(-0.4, { bound: '~', value: 5.5 }, { standing: 'on-pace', value: 5.4 }),
      '在“左右”的范围内',
    ],
    ['above 左右', of(-0.9, { bound: '~', value: 5.5 }, { standing: 'on-pace', value: 5.9 }), null],
    ['reached', of(-20, {}, { standing: 'reached' }), null],
    ['without data', of(null, {}, { standing: 'no-data' }), null],
  ])('%s says how far', (_, item, words) => expect(gapText(item, indicatorsZh)).toBe(words));

  it.each([
    ['since-january', '1—10月'],
    ['point', '10月末'],
    ['month', '10月'],
  ] as const)('that counts %s is of %s', (cumulation, words) =>
    expect(periodText({ cumulation }, 10, indicatorsZh)).toBe(words),
  );
});
