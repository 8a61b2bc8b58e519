import { describe, expect, it } from 'vitest';
import { unitNamed } from './unit-named.ts';

describe('a unit typed by itself', () => {
  it.each([
    ['亿元', { base: '元', factor: 1e8, family: 'money' }],
    [' 万 亩 ', { base: '亩', factor: 1e4, family: 'area' }],
    ['公顷', { base: '亩', factor: 15, family: 'area' }],
    ['％', { base: '%', factor: 1, family: 'ratio' }],
    ['微克/立方米', { base: '微克/立方米', factor: 1, family: 'rate' }],
    ['', { base: '', factor: 1, family: 'bare' }],
    ['万', { base: '', factor: 1e4, family: 'bare' }],
  ])('“%s” is a unit', (words, unit) => expect(unitNamed(words)).toEqual(unit));

  it.each(['亿元左右', '余亩', '好多', '5亿元', '元角', '亩公里'])('“%s” is none', (words) =>
    expect(unitNamed(words)).toBeNull(),
  );
});
