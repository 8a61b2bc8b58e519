import { ownServer, testDatabase } from '@luoshi/store/testing';
import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.ts';

describe('four months of the made-up county', () => {
  it('leave no clock that paper reckons otherwise, no refusal unforeseen, and sums that agree', {
    timeout: 240_000,
  }, async () => {
    const { database, drop } = await testDatabase(ownServer);
    const outcome = await simulate(database, { matters: 20, last: '2026-06-05', seed: 7 });
    await drop();
    expect(outcome.surprises).toEqual([]);
    expect(outcome).toMatchObject({ clocksWrong: 0, refusalsGot: outcome.refusalsExpected });
    expect(outcome.matters).toBeGreaterThanOrEqual(20);
    expect(outcome.refusalsExpected).toBeGreaterThan(20);
    expect(outcome.clocks).toBeGreaterThan(150);
  });
});
