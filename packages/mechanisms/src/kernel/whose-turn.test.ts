import { expect, test } from 'vitest';
import { governmentSupervision } from '../rules/government-supervision.ts';
import { mechanisms } from '../rules/mechanisms.ts';
import { system13710 } from '../rules/system-13710.ts';
import { nextStep, nextTurn, turnsOf } from './whose-turn.ts';

test.each([
  [governmentSupervision, 'supervision', 'draft', 'propose', 'office'],
  [governmentSupervision, 'supervision', 'proposed', 'approve', 'leader'],
  [governmentSupervision, 'supervision', 'concluded', 'deliver', 'office'],
  [governmentSupervision, 'supervision', 'delivered', 'receive', 'lead'],
  [governmentSupervision, 'supervision', 'received', 'report-rectification', 'lead'],
  [governmentSupervision, 'supervision', 'under-review', 'decide-review', 'office'],
  [governmentSupervision, 'supervision', 'reviewed', 'report-rectification', 'lead'],
  [governmentSupervision, 'supervision', 'rectified', 'close', 'office'],
  [system13710, 'general', 'assigned', 'sign', 'lead'],
  [system13710, 'general', 'unit-returned', 'hand-on', 'office'],
  [system13710, 'general', 'applied', 'close', 'office'],
] as const)('%#: the state says what comes next, and whose turn it is', (mechanism, of, state, command, relation) => {
  const rule = nextStep(mechanism, { state, class: of });
  expect([rule?.id, rule?.by[0]]).toEqual([command, relation]);
});

test('what is at an end or suspended has no next step, everything else has one', () => {
  for (const mechanism of mechanisms)
    for (const { id: state, phase } of mechanism.states) {
      const isOver = ['closed', 'archived', 'withdrawn', 'suspended'].includes(phase);
      // Whoever decides on an extension leads back, not on.
      if (state === 'extension-pending') continue;
      const found = mechanism.classes.some(({ id }) => nextStep(mechanism, { state, class: id }) !== null);
      expect(found, `${mechanism.id} ${state}`).toBe(!isOver);
    }
});

test('a conclusion waits for the unit alone once it is delivered, and for the office alone before', () => {
  expect(turnsOf(governmentSupervision, 'office')).toEqual(
    expect.arrayContaining(['approved', 'planned', 'under-way', 'concluded']),
  );
  expect(turnsOf(governmentSupervision, 'lead')).toContain('delivered');
  expect(turnsOf(system13710, 'office')).not.toContain('working');
});

test.each([
  [governmentSupervision, 'supervision', 'proposed', '批准立项', 'leader'],
  [governmentSupervision, 'supervision', 'delivered', '签收结论', 'lead'],
  [system13710, 'general', 'applied', '审核销号', 'office'],
] as const)(
  '%#: who is waited for, and for what, is told without a limit too',
  (mechanism, of, state, name, holder) => {
    expect(nextTurn(mechanism, { state, class: of })).toMatchObject({ rule: { name: { zh: name } }, holder });
  },
);

test.each(['suspended', 'withdrawn', 'closed', 'archived'])('a matter that is %s waits for nobody', (state) => {
  expect(nextTurn(system13710, { state, class: 'general' })).toBeNull();
});
