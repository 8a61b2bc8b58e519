import { describe, expect, it } from 'vitest';
import { standInBothLanguages } from '../../testing/in-both-languages.ts';
import { supervisionEn } from './en.ts';
import { supervisionZh } from './zh.ts';

describe('the words of supervision', () => {
  standInBothLanguages(supervisionZh, supervisionEn);
  it.each([
    [supervisionZh, /3月25日（周三）/],
    [supervisionEn, /25 Mar/],
  ])('a day is written out', (words, want) => {
    expect(words.dates.day('2026-03-25')).toMatch(want);
  });
  it('an instant is told by the clock in China', () => {
    expect(supervisionZh.dates.time('2026-03-25T16:30:00Z')).toMatch(/3月26日 00:30/);
    expect(supervisionEn.dates.time('2026-03-25T16:30:00Z')).toMatch(/26 Mar.*00:30/);
  });
});
