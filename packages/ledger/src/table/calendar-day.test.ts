import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar-day.ts';

describe('a day as an office writes it', () => {
  test.each([
    ['2026-06-30', '2026-06-30'],
    ['2026.9.30', '2026-09-30'],
    ['2026年6月30日', '2026-06-30'],
    ['二〇二六年十一月三十日', '2026-11-30'],
    ['二零二六年二月', '2026-02-28'],
    ['6月底前', '2026-06-30'],
    ['十月底', '2026-10-31'],
    ['十二月二十五日前', '2026-12-25'],
    ['年底', '2026-12-31'],
    ['年底前', '2026-12-31'],
    ['今年年内', '2026-12-31'],
    ['2027年底前', '2027-12-31'],
    ['全年', '2026-12-31'],
    ['上半年', '2026-06-30'],
    ['下半年', '2026-12-31'],
    ['一季度', '2026-03-31'],
    ['第3季度末', '2026-09-30'],
    ['2027年四季度', '2027-12-31'],
  ])('%s is %s in the table of 2026', (words, day) => {
    expect(calendarDay(words, 2026)).toBe(day);
  });

  test.each(['尽快', '2026-02-30', '五季度', '十三月', '上半年或下半年', '明年', '1'])('%s is none', (words) => {
    expect(calendarDay(words, 2026)).toBeNull();
  });

  test.each(['年底', '三季度', '6月底'])('%s without a year is none', (words) => {
    expect(calendarDay(words)).toBeNull();
  });
});
