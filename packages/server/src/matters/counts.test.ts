import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countsOf, isCounted } from './counts.ts';

/** Nothing is lit that has not begun, is suspended or has ended (the kernel's `lights`). */
const lit = fc.record({
  phase: fc.constantFrom('open' as const, 'waiting' as const),
  light: fc.record({ colour: fc.constantFrom('green' as const, 'yellow' as const, 'red' as const) }),
});
const unlit = fc.record({
  phase: fc.constantFrom('preparing', 'suspended', 'closed', 'archived', 'withdrawn' as const),
  light: fc.constant({ colour: 'off' as const }),
});

it('what is closed, lit and suspended adds up to what was handed out', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(lit, unlit)), (matters) => {
      const { total, lights, closed, suspended } = countsOf(matters.filter(isCounted));
      expect(closed + lights.red + lights.yellow + lights.green + suspended).toBe(total);
    }),
  );
});

it('one that is suspended is counted as such and as nothing else', () => {
  expect(countsOf([{ phase: 'suspended', light: { colour: 'off' } }])).toEqual({
    total: 1,
    lights: { green: 0, yellow: 0, red: 0, off: 1 },
    closed: 0,
    suspended: 1,
    share: 0,
  });
});
