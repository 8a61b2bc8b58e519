import { expect, test } from 'vitest';
import type { MatterDetail } from '../api/contract.ts';
import { openWindow } from './open-window.ts';

const clock = (changes: object) =>
  ({
    clock: 'review-window',
    isWindow: true,
    standing: 'running',
    holder: 'lead',
    ...changes,
  }) as unknown as MatterDetail['clocks'][number];

test('a time in which the unit may object is told while it runs', () => {
  expect(openWindow({ clocks: [clock({})] })).not.toBeNull();
  for (const changes of [{ standing: 'met' }, { isWindow: false }, { holder: 'proposer' }])
    expect(openWindow({ clocks: [clock(changes)] })).toBeNull();
});
