// 挂起、恢复、撤项: the office takes a matter out of its course.
import type { CommandRule } from '../../mechanism/command-rule.ts';
import type { State } from '../../mechanism/mechanism.ts';
import { text } from './text-field.ts';

export const suspensionStates: readonly State[] = [
  { id: 'suspended', name: { zh: '挂起', en: 'suspended' }, phase: 'suspended' },
  { id: 'withdrawn', name: { zh: '撤项', en: 'withdrawn' }, phase: 'withdrawn' },
];

export function suspensionCommands(worked: readonly string[], before: readonly string[]): readonly CommandRule[] {
  return [
    {
      id: 'suspend',
      name: { zh: '挂起', en: 'Suspend' },
      done: { zh: '挂起', en: 'suspended the matter' },
      from: worked,
      to: 'suspended',
      by: ['office'],
      fields: [text('reason', '挂起理由', 'reason')],
      evidence: 'optional',
      effects: [{ kind: 'suspend' }],
    },
    {
      id: 'resume',
      name: { zh: '恢复办理', en: 'Resume' },
      done: { zh: '恢复办理', en: 'resumed the matter' },
      from: ['suspended'],
      to: 'back',
      by: ['office'],
      fields: [text('reason', '恢复理由', 'reason', false)],
      evidence: 'none',
      effects: [{ kind: 'resume' }],
    },
    {
      id: 'withdraw',
      name: { zh: '撤项', en: 'Withdraw' },
      done: { zh: '撤项', en: 'withdrew the matter' },
      from: [...before, ...worked, 'suspended'],
      to: 'withdrawn',
      by: ['office'],
      fields: [text('reason', '撤项理由', 'reason')],
      evidence: 'optional',
      needsChildrenClosed: true,
      effects: [],
    },
  ];
}
