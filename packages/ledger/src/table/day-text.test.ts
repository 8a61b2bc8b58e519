import { expect, it } from 'vitest';
import { chinaDayOf, dayText } from './day-text.ts';

it.each([
  ['2031-02-11T02:30:00.000Z', '2031-02-11'],
  ['2031-02-11T15:59:59.999Z', '2031-02-11'],
  ['2031-02-11T16:00:00.000Z', '2031-02-12'],
  ['2030-12-31T20:00:00.000Z', '2031-01-01'],
])('%s falls on %s in China', (instant, day) => {
  expect(chinaDayOf(instant)).toBe(day);
});

it('writes a day without leading zeros', () => {
  expect(dayText('2031-02-08')).toBe('2031年2月8日');
});
