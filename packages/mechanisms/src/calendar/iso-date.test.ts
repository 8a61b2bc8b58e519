import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInChina, endOfDayInChina } from './china-time.ts';
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isIsoDate,
  isoDate,
  weekday,
  yearOf,
} from './iso-date.ts';

const anyDate = fc.integer({ min: -200_000, max: 200_000 }).map(dateOfDayNumber);

describe('a date is a day that exists, written YYYY-MM-DD', () => {
  test.each(['2026-02-28', '2024-02-29', '2026-12-31', '1000-01-01', '9999-12-31'])('%s', (text) => {
    expect(isIsoDate(text)).toBe(true);
    expect(isoDate(text)).toBe(text);
  });
  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '0999-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
  ])('not “%s”', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow(RangeError);
  });
});

describe('a month later is the same day of the month, or its last', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-06-15', 0, '2026-06-15'],
  ])('%s and %i', (from, months, to) => {
    expect(addMonths(isoDate(from), months)).toBe(to);
  });
});

describe('days are counted over month, year and leap day', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['1970-01-01', -1, '1969-12-31'],
  ])('%s and %i', (from, days, to) => {
    expect(addDays(isoDate(from), days)).toBe(to);
    expect(daysBetween(isoDate(from), isoDate(to))).toBe(days);
  });

  test('a part of a day is an error', () => {
    expect(() => addDays(isoDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addMonths(isoDate('2026-01-01'), Number.NaN)).toThrow(RangeError);
  });

  test('the year after 9999 is an error', () => {
    expect(() => addDays(isoDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(isoDate('1000-01-01'), -1)).toThrow(RangeError);
  });
});

describe('weekdays count from Monday', () => {
  test.each([
    ['2026-02-16', 1],
    ['2026-02-22', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1949-10-01', 6],
  ])('%s is %i', (date, day) => {
    expect(weekday(isoDate(date))).toBe(day);
  });
});

describe('China is eight hours ahead of UTC', () => {
  test.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['2026-03-01T16:00:00Z', '2026-03-02'],
    ['2026-03-01T23:59:59+08:00', '2026-03-01'],
    ['2026-03-02T00:00:00+0800', '2026-03-02'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
    ['2026-03-01T10:00:00-07:00', '2026-03-02'],
  ])('%s is on %s', (instant, date) => {
    expect(dateInChina(instant)).toBe(date);
  });

  test.each(['2026-03-01T16:00:00', '2026-03-01', 'soon', '2026-02-30T99:00:00Z'])('“%s” is no instant', (text) => {
    expect(() => dateInChina(text)).toThrow(RangeError);
  });
});

describe('for any date', () => {
  test('its end is the first instant of the next day', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const end = endOfDayInChina(date);
        expect(dateInChina(end)).toBe(addDays(date, 1));
        expect(dateInChina(new Date(Date.parse(end) - 1).toISOString())).toBe(date);
      }),
    );
  });

  test('its number leads back to it, and seven days later is the same weekday', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateOfDayNumber(dayNumber(date))).toBe(date);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
        expect(weekday(date)).toBe(new Date(date).getUTCDay() || 7);
      }),
    );
  });

  test('months end in the month counted, never later', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (date, months) => {
        const later = addMonths(date, months);
        const monthOf = (day: typeof date) => yearOf(day) * 12 + Number(day.slice(5, 7));
        expect(monthOf(later) - monthOf(date)).toBe(months);
        expect(later.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });
});
