// 复核、整改、销号: what follows the conclusion of a supervision once its object has received it.
import type { CommandRule } from '../../mechanism/command-rule.ts';
import { archiveCommand, closeCommand } from './ending.ts';
import { DECREE } from './supervision-decree.ts';
import { comingDay, progressEffect, progressFields, text } from './text-field.ts';

/** Where the conclusion asks for nothing, or a review revoked it: ended by somebody who did not make it. */
const nothingToPutRight: Omit<CommandRule, 'id' | 'name' | 'from'> = {
  done: { zh: '核实无须整改，办结', en: 'verified that nothing is to be put right, and closed' },
  to: 'closed',
  by: ['office'],
  fields: [text('finding', '核实情况', 'what was verified')],
  evidence: 'optional',
  apartFrom: 'handlers',
  needsChildrenClosed: true,
  needsEvidence: true,
  answers: ['conclude', 'decide-review'],
  effects: [],
};

export const afterConclusion: readonly CommandRule[] = [
  {
    id: 'ask-review',
    name: { zh: '申请复核', en: 'Ask for review' },
    done: { zh: '对结论申请复核', en: 'asked for review of the conclusion' },
    source: DECREE,
    from: ['received'],
    to: 'under-review',
    by: ['lead'],
    fields: [text('objection', '异议和理由', 'objection')],
    evidence: 'optional',
    before: ['review-window'],
    answers: ['conclude'],
    effects: [],
  },
  {
    id: 'decide-review',
    name: { zh: '作出复核决定', en: 'Decide the review' },
    done: { zh: '作出复核决定', en: 'decided the review' },
    source: DECREE,
    from: ['under-review'],
    to: 'reviewed',
    by: ['office', 'leader'],
    fields: [
      {
        id: 'decision',
        name: { zh: '复核决定', en: 'decision' },
        kind: 'choice',
        required: true,
        options: [
          { id: 'upheld', name: { zh: '维持', en: 'upheld' } },
          { id: 'changed', name: { zh: '变更', en: 'changed' } },
          { id: 'revoked', name: { zh: '撤销', en: 'revoked' } },
        ],
      },
      text('grounds', '理由', 'grounds'),
    ],
    evidence: 'optional',
    apartFrom: { command: 'conclude' },
    answers: ['conclude', 'ask-review'],
    effects: [],
  },
  {
    id: 'report-rectification',
    name: { zh: '报送整改情况', en: 'Report what was put right' },
    done: { zh: '报送整改情况', en: 'reported what was put right' },
    from: ['received', 'reviewed', 'rectifying'],
    to: 'rectified',
    by: ['lead'],
    fields: [text('result', '整改情况', 'what was put right'), ...progressFields.slice(1, 3)],
    evidence: 'required',
    answers: ['conclude', 'decide-review'],
    effects: [{ ...progressEffect, text: 'result' }, { kind: 'handle' }],
  },
  {
    id: 'return',
    name: { zh: '退回整改', en: 'Return' },
    done: { zh: '退回继续整改', en: 'returned the report' },
    from: ['rectified'],
    to: 'rectifying',
    by: ['office'],
    fields: [
      text('reason', '退回理由', 'reason'),
      comingDay('rectifyBy', '新的整改时限', 'new day to put it right by', false),
    ],
    evidence: 'optional',
    answers: ['report-rectification'],
    effects: [
      { kind: 'count', what: 'return' },
      { kind: 'extend', clock: 'rectify', field: 'rectifyBy' },
    ],
  },
  {
    ...nothingToPutRight,
    id: 'finish-reviewed',
    name: { zh: '复核后无须整改，办结', en: 'Close after the review, nothing to put right' },
    from: ['reviewed'],
  },
  {
    ...nothingToPutRight,
    id: 'finish-unobjected',
    name: { zh: '期满无异议、无须整改，办结', en: 'Close unobjected, nothing to put right' },
    from: ['received'],
    after: ['review-window'],
  },
  closeCommand(
    { applied: 'rectified' },
    {
      name: { zh: '核查销号', en: 'Verify and close' },
      done: { zh: '核查整改并销号', en: 'verified and closed' },
      answers: ['conclude', 'report-rectification'],
      effects: [],
    },
  ),
  archiveCommand({ name: { zh: '归档', en: 'Archive' }, done: { zh: '归档', en: 'archived' } }),
];
