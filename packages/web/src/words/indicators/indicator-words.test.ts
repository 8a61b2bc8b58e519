import { describe, expect, it } from 'vitest';
import { standInBothLanguages } from '../../testing/in-both-languages.ts';
import { indicatorsEn } from './en.ts';
import { indicatorsZh } from './zh.ts';

describe('the words of the indicators', () => {
  standInBothLanguages(indicatorsZh, indicatorsEn);
  it('name one denominator and its parts', () => {
    expect(indicatorsZh.counts(12, 8, 2, 2)).toBe('12 个指标：8 个达到时序，2 个滞后，2 个暂无数据');
    expect(indicatorsEn.counts(1, 1, 0, 0)).toBe('1 indicator: 1 on pace, 0 behind, 0 without data');
  });
});
