import { describe, expect, it } from 'vitest';
import { isForLaterYears, opensTerm, planPeriodEnd } from './later-years.ts';
import type { Section } from './structure.ts';

const headed = (title: string): Section => ({
  ...{ id: 'o1', parent: null, level: 1, title, role: 'plan', start: 0, titleStart: 0, titleEnd: 0, end: 0 },
});

describe('a heading or a sentence tells of years behind the plan year', () => {
  it.each([
    ['二、今后五年的奋斗目标', true],
    ['二、“十二五”时期发展目标', true],
    ['三、今后五年和2025年工作安排', false],
    ['三、2025年重点工作', false],
  ])('%s: %s', (title, wanted) => {
    const section = headed(title);
    expect(isForLaterYears([section], section, 2025)).toBe(wanted);
  });

  it.each([
    ['“十五五”时期，全县经济年均增长6%', true],
    ['今后五年，我们要办好三件事', true],
    ['今年，经济增长6%', false],
  ])('%s: %s', (sentence, wanted) => {
    expect(opensTerm(sentence)).toBe(wanted);
  });

  it.each([
    ['“十五”时期', 2005],
    ['“十一五”期间', 2010],
    ['“十五五”规划目标', 2030],
    ['今后五年', null],
  ])('%s ends with %s', (text, year) => {
    expect(planPeriodEnd(text)).toBe(year);
  });
});
