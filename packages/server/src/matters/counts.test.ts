import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countsOf } from './counts.ts';

/** Nothing is lit that has not begun, is suspended or has ended (the kernel's `lights`). */
const count = fc.nat(1_000);
const lit = fc.record({
  phase: fc.constantFrom('open', 'waiting'),
  colour: fc.constantFrom('green', 'yellow', 'red'),
  count,
});
const unlit = fc.record({
  phase: fc.constantFrom('suspended', 'closed', 'archived'),
  colour: fc.constant('off'),
  count,
});

it('what is closed, lit and suspended adds up to what was handed out', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(lit, unlit)), (tallies) => {
      const { total, lights, closed, suspended } = countsOf(tallies);
      expect(closed + lights.red + lights.yellow + lights.green + suspended).toBe(total);
    }),
  );
});

it('one that is suspended is counted as such and as nothing else', () => {
  expect(countsOf([{ phase: 'suspended', colour: 'off', count: 1 }])).toEqual({
    total: 1,
    lights: { green: 0, yellow: 0, red: 0, off: 1 },
    closed: 0,
    suspended: 1,
    share: 0,
  });
});
