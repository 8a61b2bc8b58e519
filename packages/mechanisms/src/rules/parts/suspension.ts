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
      consequence: {
        zh: '挂起期间各时限停止计算，单位不再反馈；恢复办理后，未到期的时限按挂起的天数顺延，年底清零的日期不变。',
        en: 'While it is suspended no limit runs and nothing is reported. Once resumed, limits that were not over move back by the days it stood; the end of the year stays.',
      },
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
      consequence: {
        zh: '撤项后不再办理、不计时，也不能恢复；只是暂缓的，请用“挂起”。牵头单位、配合单位和责任领导会收到提醒。',
        en: 'A withdrawn matter is at an end: no limit runs and it cannot be taken up again. If it only has to wait, suspend it. Its units and its leader are told.',
      },
      needsChildrenClosed: true,
      effects: [],
    },
  ];
}
