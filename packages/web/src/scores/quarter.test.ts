import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterAfter, quarterIn, quarterOf, quarterText } from './quarter.ts';

const anyQuarter = fc.record({ year: fc.integer({ min: 2000, max: 2999 }), quarter: fc.integer({ min: 1, max: 4 }) });

describe('a quarter', () => {
  it.each([
    ['2026-1', { year: 2026, quarter: 1 }],
    ['2026-5', null],
    ['26-1', null],
    [undefined, null],
  ])('%s in an address is %j', (text, want) => expect(quarterIn(text)).toEqual(want));

  it.each([
    ['2026-03-31T15:59:59Z', '2026-1'],
    ['2026-03-31T16:00:00Z', '2026-2'],
    ['2026-12-31T16:00:00Z', '2027-1'],
  ])('%s belongs to %s, by the clock in China', (instant, want) =>
    expect(quarterText(quarterOf(new Date(instant)))).toBe(want),
  );

  it('comes back from its address', () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        expect(quarterIn(quarterText(quarter))).toEqual(quarter);
      }),
    );
  });

  it('lies as far before the later one as that lies after it', () => {
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: -40, max: 40 }), (quarter, by) => {
        expect(quarterAfter(quarterAfter(quarter, by), -by)).toEqual(quarter);
      }),
    );
  });
});
