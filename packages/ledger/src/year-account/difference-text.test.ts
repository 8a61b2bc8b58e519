import { describe, expect, it } from 'vitest';
import { claimed, promisedFigure, promisedWork } from '../testing/year-lines.ts';
import { differenceText } from './difference-text.ts';
import type { Claim } from './year-account.ts';

type Figure = Parameters<typeof promisedFigure>[3];

const rate = (value: number, changes: Figure = {}) =>
  promisedFigure('某项增长', value, '%', { kind: 'change', ...changes });
const amount = (value: number, unit: string, changes: Figure = {}) =>
  promisedFigure('某项达到', value, unit, { kind: 'level', ...changes });
const told = (value: number, unit: string, kind: 'level' | 'change' | 'share' | 'rank', rule?: Claim['rule']) =>
  claimed('kept', '某项', { value, unit, kind }, rule);

describe('how far a result is from its promise', () => {
  it.each([
    ['a rate below', rate(5), told(3.8, '%', 'change'), '比承诺低1.2个百分点'],
    ['a rate above', rate(6, { bound: '>=' }), told(6.1, '%', 'change'), '比承诺高0.1个百分点'],
    ['an amount short', amount(45, '亿元'), told(43.7, '亿元', 'level'), '比承诺少1.3亿元'],
    ['an amount above', amount(3800, '人', { bound: '>=' }), told(3960, '人', 'level'), '比承诺多160人'],
    ['the lower end of a range', rate(6, { upper: 6.5 }), told(5.7, '%', 'change'), '比承诺低0.3个百分点'],
    ['the upper end of a range', rate(6, { upper: 6.5 }), told(7, '%', 'change'), '比承诺高0.5个百分点'],
    ['a fall that went further', rate(-2.5), told(-2.6, '%', 'change'), '比承诺多降0.1个百分点'],
    ['a fall that fell short', rate(-2.5), told(-1.9, '%', 'change'), '比承诺少降0.6个百分点'],
    ['points stay points', rate(2, { unit: '个百分点' }), told(1.5, '个百分点', 'change'), '比承诺低0.5个百分点'],
  ])('%s', (_, promise, claim, text) => {
    expect(differenceText(promise, claim, 'zh')).toBe(text);
  });

  it('is taken from the growth worked out where neither report gives it', () => {
    const claim = { ...told(55, '亿元', 'level', 'growth-computed'), computed: 4.8 };
    expect(differenceText(rate(6), claim, 'zh')).toBe('比承诺低1.2个百分点');
  });

  it.each([
    ['the figure promised', rate(5), told(5, '%', 'change')],
    ['a figure within the range', rate(6, { upper: 6.5 }), told(6.3, '%', 'change')],
    ['another unit', amount(45, '亿元'), told(437000, '万元', 'level')],
    ['another kind', rate(5), told(5.2, '%', 'share')],
    ['a rank', amount(3, '位', { kind: 'rank' }), told(5, '位', 'rank')],
    ['words without figure', promisedWork('北渡桥建成通车'), claimed('kept', '北渡桥建成通车')],
    ['a rise where a fall was promised', rate(-2.5), told(1.2, '%', 'change')],
    ['another base', rate(5), { ...told(3.8, '%', 'change', 'base-changed'), verdict: 'no-data' as const }],
  ])('is not told of %s', (_, promise, claim) => {
    expect(differenceText(promise, claim, 'zh')).toBeNull();
  });

  it('reads in English too', () => {
    expect(differenceText(rate(5), told(3.8, '%', 'change'), 'en')).toBe('1.2 percentage points below the promise');
  });
});
