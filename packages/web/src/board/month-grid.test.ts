import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAfter, monthGrid } from './month-grid.ts';

describe('a month on the wall', () => {
  it.each([
    ['2026-02', '2026-01-26', '2026-03-01', 5],
    ['2026-06', '2026-06-01', '2026-07-05', 5],
    ['2027-02', '2027-02-01', '2027-02-28', 4],
    ['2024-09', '2024-08-26', '2024-10-06', 6],
  ])('%s runs from %s to %s in %i weeks', (month, from, to, weeks) => {
    const grid = monthGrid(month);
    expect([grid[0]![0], grid.at(-1)!.at(-1), grid.length]).toEqual([from, to, weeks]);
  });
  it('holds each day of the month once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        const own = monthGrid(month)
          .flat()
          .filter((day) => day.startsWith(month));
        expect(own.length).toBe(new Date(Date.UTC(year, number, 0)).getUTCDate());
        expect(new Set(own).size).toBe(own.length);
      }),
    );
  });
  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
  ])('%s and %i months is %s', (month, by, want) => {
    expect(monthAfter(month, by)).toBe(want);
  });
});
