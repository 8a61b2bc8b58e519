import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumOf, totalOf } from './bulletin-sum.ts';

const count = fc.nat({ max: 50 });
const unit = fc.record({
  unit: fc.string(),
  closed: count,
  normal: count,
  behind: count,
  overdue: count,
  green: count,
  yellow: count,
  red: count,
  extended: count,
  returned: count,
  reopened: count,
});

it('the total of the sum is the sum of the totals', () => {
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      expect(sumOf(units).total).toBe(units.reduce((sum, each) => sum + totalOf(each), 0));
    }),
  );
});
