import { mechanisms } from '@luoshi/mechanisms';
import { expect, test } from 'vitest';
import type { MatterDetail } from '../api/contract.ts';
import { openWindow, untimedStep } from './untimed-step.ts';

const ruleOf = (id: string) => mechanisms.find((each) => each.id === id)!;

test.each([
  ['government-supervision', 'supervision', 'proposed', '批准立项', 'leader'],
  ['government-supervision', 'supervision', 'delivered', '签收结论', 'lead'],
  ['13710', 'general', 'applied', '审核销号', 'office'],
] as const)(
  '%#: who is waited for, and for what, is told without a limit too',
  (mechanism, of, state, name, holder) => {
    expect(untimedStep({ state, class: of }, ruleOf(mechanism))).toMatchObject({ name: { zh: name }, holder });
  },
);

test.each(['suspended', 'withdrawn', 'closed', 'archived'])('a matter that is %s waits for nobody', (state) => {
  expect(untimedStep({ state, class: 'general' }, ruleOf('13710'))).toBeNull();
});

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
