// 人大代表建议、政协提案: registered, handed over, answered, graded by whoever put it forward, done again where it did not satisfy.
// Limits of 3, 5 and 6 months and the redo follow Sichuan's rules of 2024; other places have others, so that all are parameters.
import type { CommandRule } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { archiveCommand, closeCommand } from './parts/ending.ts';
import { extensionCommands, extensionPending } from './parts/extension.ts';
import { followingSlipCommands, followingSlips } from './parts/following-slips.ts';
import { lights, ratings, score } from './parts/lights-and-scores.ts';
import { remarkCommands } from './parts/remarks.ts';
import { afterGrading, type Round, replyCommands } from './parts/reply-round.ts';
import { suggestionClocks, suggestionParameters } from './parts/suggestion-clocks.ts';
import { CO_UNIT, MERGING, RECEIPT, RETURN, SICHUAN } from './parts/suggestion-sources.ts';
import { suspensionCommands, suspensionStates } from './parts/suspension.ts';
import { comingDay, text } from './parts/text-field.ts';
import { handOnEffects, notOwnFields, upholdUnit } from './parts/wrong-unit.ts';

const first: Round = {
  working: 'handling',
  drafted: 'drafted',
  signedOff: 'signed-off',
  replied: 'replied',
  prefix: '',
  namePrefix: { zh: '', en: '' },
  unsatisfied: 'reworking',
};

const second: Round = {
  working: 'reworking',
  drafted: 'redrafted',
  signedOff: 're-signed-off',
  replied: 're-replied',
  prefix: 're-',
  namePrefix: { zh: '重办', en: 'Again: ' },
  unsatisfied: 'to-talk',
};

const inWork = ['handling', 'drafted', 'signed-off', 'reworking', 'redrafted', 're-signed-off', 'to-talk', 'tracking'];

const handingOver: readonly CommandRule[] = [
  {
    id: 'assign',
    name: { zh: '交办', en: 'Hand out' },
    done: { zh: '交办', en: 'handed it out' },
    source: SICHUAN,
    from: ['registered'],
    to: 'handed-over',
    by: ['office'],
    fields: [text('requirement', '交办要求', 'what is asked for', false)],
    evidence: 'none',
    effects: [{ kind: 'issue-slip', slip: 'task-notice' }],
  },
  {
    id: 'merge',
    name: { zh: '并案办理', en: 'Work together with another' },
    done: { zh: '并案办理', en: 'joined it to another' },
    source: MERGING,
    from: ['registered', 'handed-over', 'handling'],
    to: 'same',
    by: ['office'],
    fields: [{ id: 'with', name: { zh: '并入的建议提案', en: 'suggestion it joins' }, kind: 'matter', required: true }],
    evidence: 'none',
    effects: [],
  },
  {
    id: 'sign',
    name: { zh: '签收', en: 'Sign for it' },
    done: { zh: '签收', en: 'signed for it' },
    from: ['handed-over'],
    to: 'handling',
    by: ['lead'],
    fields: [],
    evidence: 'none',
    effects: [{ kind: 'handle' }],
  },
];

/** 退回改办: never from unit to unit, always by way of the office. */
const givingBack: readonly CommandRule[] = [
  {
    id: 'return-unit',
    name: { zh: '申请改办', en: 'Return to the office' },
    done: { zh: '说明不属本单位职责，退回', en: 'returned it as not its own' },
    source: RETURN,
    from: ['handed-over', 'handling'],
    to: 'unit-returned',
    by: ['lead'],
    fields: notOwnFields,
    evidence: 'optional',
    before: ['return-window'],
    effects: [{ kind: 'handle' }],
  },
  {
    id: 'hand-on',
    name: { zh: '改办', en: 'Hand to another unit' },
    done: { zh: '改由其他单位办理', en: 'handed it to another unit' },
    source: RETURN,
    from: ['unit-returned'],
    to: 'handed-over',
    by: ['office'],
    fields: [
      { id: 'leadUnit', name: { zh: '主办单位', en: 'lead unit' }, kind: 'unit', required: true },
      { id: 'coUnits', name: { zh: '会办单位', en: 'co-units' }, kind: 'units', required: false },
      text('requirement', '交办要求', 'what is asked for', false),
    ],
    evidence: 'none',
    effects: handOnEffects,
  },
  upholdUnit,
];

const handling: readonly CommandRule[] = [
  {
    id: 'contact-proposer',
    name: { zh: '联系沟通', en: 'Talk with the proposer' },
    done: { zh: '与提出人联系沟通', en: 'talked with the proposer' },
    from: ['handling', 'reworking', 'tracking'],
    to: 'same',
    by: ['lead'],
    fields: [
      {
        id: 'way',
        name: { zh: '沟通方式', en: 'way' },
        kind: 'choice',
        required: true,
        options: [
          { id: 'visit', name: { zh: '走访', en: 'visit' } },
          { id: 'meeting', name: { zh: '座谈', en: 'meeting' } },
          { id: 'site', name: { zh: '邀请实地察看', en: 'on site' } },
          { id: 'phone', name: { zh: '电话、书信', en: 'telephone or letter' } },
        ],
      },
      text('words', '沟通情况', 'what was said'),
    ],
    evidence: 'optional',
    effects: [{ kind: 'handle' }],
  },
  {
    id: 'answer-lead',
    name: { zh: '答复会办意见', en: 'Answer the lead unit' },
    done: { zh: '答复会办意见', en: 'answered the lead unit' },
    source: CO_UNIT,
    from: ['handed-over', ...inWork],
    to: 'same',
    by: ['co'],
    fields: [text('opinion', '会办意见', 'answer of the unit')],
    evidence: 'optional',
    effects: [{ kind: 'handle' }],
  },
];

const settling: readonly CommandRule[] = [
  {
    id: 'hold-talk',
    name: { zh: '面商说明', en: 'Explain face to face' },
    done: { zh: '与提出人面商说明', en: 'explained face to face' },
    source: SICHUAN,
    from: ['to-talk'],
    ...afterGrading,
    by: ['lead', 'leader'],
    fields: [
      text('attended', '参加面商的领导和人员', 'who was there'),
      text('outcome', '面商情况和提出人意见', 'what came of it'),
    ],
    evidence: 'required',
    effects: [{ kind: 'handle' }],
  },
  {
    id: 'fulfil',
    name: { zh: '报告承诺兑现', en: 'Report the promise kept' },
    done: { zh: '报告承诺兑现情况', en: 'reported what became of the promise' },
    from: ['tracking'],
    to: 'settled',
    by: ['lead'],
    fields: [
      {
        id: 'outcome',
        name: { zh: '兑现情况', en: 'outcome' },
        kind: 'choice',
        required: true,
        options: [
          { id: 'kept', name: { zh: '已兑现（转为 A 类）', en: 'kept, class A from now on' } },
          { id: 'explained', name: { zh: '未能兑现，已向提出人说明', en: 'not kept, explained to the proposer' } },
        ],
      },
      text('result', '解决情况', 'what was done'),
    ],
    evidence: 'required',
    effects: [{ kind: 'handle' }],
  },
  {
    id: 'move-pledge',
    name: { zh: '调整承诺时限', en: 'Move the promised day' },
    done: { zh: '调整承诺解决时限', en: 'moved the promised day' },
    from: ['tracking'],
    to: 'same',
    by: ['office'],
    fields: [comingDay('until', '调整至', 'promised until'), text('reason', '调整理由', 'reason')],
    evidence: 'none',
    effects: [
      { kind: 'extend', clock: 'pledge', field: 'until' },
      { kind: 'count', what: 'extension' },
    ],
  },
  closeCommand(
    { applied: 'settled' },
    {
      name: { zh: '核查办结', en: 'Verify and close' },
      done: { zh: '核查办结', en: 'verified and closed' },
      effects: [],
    },
  ),
  archiveCommand({ name: { zh: '归档', en: 'Archive' }, done: { zh: '归档', en: 'archived' } }),
  {
    id: 'retract',
    name: { zh: '撤回', en: 'Take it back' },
    done: { zh: '提出人撤回', en: 'took it back' },
    from: ['registered', 'handed-over', 'handling'],
    to: 'withdrawn',
    by: ['proposer'],
    fields: [text('reason', '撤回理由', 'reason')],
    evidence: 'none',
    needsChildrenClosed: true,
    effects: [],
  },
];

/** 建议提案的四种: how it came in decides which limit it has. */
export const suggestionsAndProposals: Mechanism = {
  id: 'suggestions-proposals',
  name: { zh: '建议提案办理', en: 'suggestions and proposals' },
  version: 1,
  isOpenedElsewhere: true,
  sources: [SICHUAN, RETURN, CO_UNIT, RECEIPT, MERGING],
  parameters: suggestionParameters,
  classes: [
    {
      id: 'suggestion-plenary',
      name: { zh: '大会建议', en: 'plenary suggestion' },
      meaning: {
        zh: '人大代表在代表大会会议期间提出的建议、批评和意见',
        en: 'of a deputy during a session of the congress',
      },
    },
    {
      id: 'suggestion-between',
      name: { zh: '闭会建议', en: 'suggestion between sessions' },
      meaning: { zh: '人大代表在闭会期间提出的建议', en: 'of a deputy between sessions' },
    },
    {
      id: 'proposal-plenary',
      name: { zh: '大会提案', en: 'plenary proposal' },
      meaning: { zh: '政协委员、党派团体在全体会议期间提出的提案', en: 'of a CPPCC member or body during the plenary' },
    },
    {
      id: 'proposal-between',
      name: { zh: '平时提案', en: 'proposal between sessions' },
      meaning: { zh: '政协全体会议闭会期间提出的提案', en: 'of the CPPCC between plenaries' },
    },
  ],
  states: [
    { id: 'registered', name: { zh: '已登记', en: 'registered' }, phase: 'preparing' },
    { id: 'handed-over', name: { zh: '待主办单位签收', en: 'handed out to its unit' }, phase: 'open' },
    { id: 'unit-returned', name: { zh: '退回待改办', en: 'returned as not its own' }, phase: 'waiting' },
    { id: 'handling', name: { zh: '主办单位办理中', en: 'in hand' }, phase: 'open' },
    { id: 'drafted', name: { zh: '答复待审签', en: 'reply to be signed off' }, phase: 'open' },
    { id: 'signed-off', name: { zh: '答复待送达', en: 'reply to be sent' }, phase: 'open' },
    { id: 'replied', name: { zh: '已答复待评价', en: 'replied, to be graded' }, phase: 'open' },
    { id: 'reworking', name: { zh: '不满意重办', en: 'done again' }, phase: 'open' },
    { id: 'redrafted', name: { zh: '重办答复待审签', en: 'second reply to be signed off' }, phase: 'open' },
    { id: 're-signed-off', name: { zh: '重办答复待送达', en: 'second reply to be sent' }, phase: 'open' },
    { id: 're-replied', name: { zh: '再次答复待评价', en: 'replied again, to be graded' }, phase: 'open' },
    { id: 'to-talk', name: { zh: '待面商说明', en: 'to be explained face to face' }, phase: 'open' },
    { id: 'tracking', name: { zh: '承诺跟踪', en: 'promise followed up' }, phase: 'open' },
    { id: 'settled', name: { zh: '待核查办结', en: 'to be verified' }, phase: 'waiting' },
    { id: 'closed', name: { zh: '已办结', en: 'closed' }, phase: 'closed' },
    { id: 'archived', name: { zh: '已归档', en: 'archived' }, phase: 'archived' },
    extensionPending,
    ...suspensionStates,
  ],
  steps: [
    { id: 'assign', name: { zh: '交办', en: 'handed out' }, passedBy: ['assign'] },
    { id: 'sign', name: { zh: '签收', en: 'signed for' }, passedBy: ['sign'] },
    { id: 'draft', name: { zh: '拟复', en: 'drafted' }, passedBy: ['draft-reply'] },
    { id: 'reply', name: { zh: '答复', en: 'replied' }, passedBy: ['send-reply'] },
    {
      id: 'grade',
      name: { zh: '评价', en: 'graded' },
      passedBy: ['accept-reply', 'reject-reply', 'record-grade', 'record-rejection', 'file-ungraded'],
    },
    { id: 'close', name: { zh: '办结', en: 'closed' }, passedBy: ['close'] },
  ],
  commands: [
    ...handingOver,
    ...handling,
    ...replyCommands(first),
    ...replyCommands(second),
    ...givingBack,
    ...settling,
    ...extensionCommands(['handling'], ['reply', 'reply-plenary'], {
      fields: [text('consent', '征得提出人同意的情况', 'consent of the proposer')],
      within: 'extendedMonths',
    }),
    ...remarkCommands(['handed-over', ...inWork]).filter(({ id }) => id !== 'report-part'),
    ...followingSlipCommands(inWork),
    ...suspensionCommands(['handling', 'reworking', 'tracking'], ['registered', 'handed-over', 'unit-returned']),
  ],
  clocks: suggestionClocks,
  slips: [
    { id: 'task-notice', name: { zh: '交办通知单', en: 'hand-out notice' }, series: '建提交', isAnswered: false },
    { id: 'reply-letter', name: { zh: '答复函', en: 'letter of reply' }, series: '建提复', isAnswered: false },
    ...followingSlips,
  ],
  lights,
  ratings,
  score,
  publicFields: ['title', 'leadUnit', 'state', 'replyClass', 'reply'],
};
