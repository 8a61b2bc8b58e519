// “四单七步”督查: receive, draft, approve, choose the method, report, feed back, archive; a numbered slip at each turn.
// The slips and steps are Zezhou's; the forms and most limits come from other counties' rules and are defaults to be edited.
import type { CommandRule } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { dayKind, days } from './parts/day-kinds.ts';
import { archiveCommand, closeCommand, limitClock, reopenCommand, reworkClock, untilApplied } from './parts/ending.ts';
import { extensionAnswerClock, extensionCommands, extensionParameter, extensionPending } from './parts/extension.ts';
import { followingSlipCommands, followingSlips, slipClock } from './parts/following-slips.ts';
import { interviewParameter } from './parts/interview.ts';
import { lightAndScoreParameters, lights, ratings, score } from './parts/lights-and-scores.ts';
import { supervisionMethods } from './parts/methods.ts';
import { remarkCommands } from './parts/remarks.ts';
import { monthlyClock, reportingParameters, signClock } from './parts/reporting.ts';
import { suspensionCommands, suspensionStates } from './parts/suspension.ts';
import { comingDay, progressEffect, progressFields, text } from './parts/text-field.ts';
import { handOuts, returnedState, wrongUnitCommands } from './parts/wrong-unit.ts';

const ZEZHOU = { document: '泽州县2022年政府工作报告', article: '名词解释“四单七步”' };
const RUZHI = { document: '县级政务督查工作入职指南' };
const CHECKLIST = { document: '督查督办件办结审核要点（市级机关）' };

const worked = ['assigned', 'working', 'extension-pending'];

const beforeWork: readonly CommandRule[] = [
  {
    id: 'draft-opinion',
    name: { zh: '拟定办理意见', en: 'Draft the handling opinion' },
    done: { zh: '拟定办理意见', en: 'drafted the handling opinion' },
    source: ZEZHOU,
    from: ['registered'],
    to: 'drafted',
    by: ['office'],
    fields: [text('opinion', '拟办意见', 'proposed handling'), text('instruction', '领导批示', 'instruction', false)],
    evidence: 'optional',
    effects: [],
  },
  {
    id: 'approve',
    name: { zh: '审核立项', en: 'Approve' },
    done: { zh: '审核立项', en: 'approved the matter' },
    source: ZEZHOU,
    from: ['drafted'],
    to: 'established',
    by: ['office', 'leader'],
    fields: [text('opinion', '审核意见', 'opinion', false)],
    evidence: 'none',
    apartFrom: { command: 'draft-opinion' },
    answers: ['draft-opinion'],
    effects: [],
  },
  {
    id: 'send-back-draft',
    name: { zh: '退回重拟', en: 'Send the draft back' },
    done: { zh: '退回重拟', en: 'sent the draft back' },
    from: ['drafted'],
    to: 'registered',
    by: ['office', 'leader'],
    fields: [text('reason', '退回理由', 'reason')],
    evidence: 'none',
    apartFrom: { command: 'draft-opinion' },
    answers: ['draft-opinion'],
    effects: [],
  },
  {
    id: 'assign',
    name: { zh: '确定督查方式并交办', en: 'Choose the method and hand out' },
    done: { zh: '确定督查方式并发出任务通知单', en: 'chose the method and issued the task notice' },
    source: ZEZHOU,
    from: ['established'],
    to: 'assigned',
    by: ['office'],
    fields: [
      {
        id: 'method',
        name: { zh: '督查方式', en: 'method' },
        kind: 'choice',
        required: true,
        options: supervisionMethods,
      },
      text('requirement', '办理要求', 'what is required'),
      text('contact', '联系人及电话', 'contact', false),
    ],
    evidence: 'optional',
    answers: ['draft-opinion', 'approve'],
    effects: [{ kind: 'issue-slip', slip: 'task-notice' }],
  },
];

const work: readonly CommandRule[] = [
  {
    id: 'sign',
    name: { zh: '签收', en: 'Sign for' },
    done: { zh: '签收', en: 'signed for the matter' },
    from: ['assigned'],
    to: 'working',
    by: ['lead'],
    fields: [text('handler', '承办人', 'handler', false)],
    evidence: 'none',
    effects: [],
  },
  {
    id: 'report-progress',
    name: { zh: '反馈进展', en: 'Report progress' },
    done: { zh: '反馈工作进展', en: 'reported progress' },
    from: ['working', 'extension-pending'],
    to: 'same',
    by: ['lead', 'collecting'],
    fields: progressFields,
    evidence: 'optional',
    effects: [progressEffect, { kind: 'handle' }],
  },
  {
    id: 'apply-close',
    name: { zh: '报送办结报告', en: 'Hand in the closing report' },
    done: { zh: '报送办结报告', en: 'handed in the closing report' },
    source: ZEZHOU,
    from: ['working'],
    to: 'reported',
    by: ['lead'],
    fields: [
      text('result', '办理结果', 'result'),
      ...progressFields.slice(1, 3),
      text('unfinished', '未办结的进展和原因', 'what is unfinished, and why', false),
    ],
    evidence: 'required',
    effects: [{ ...progressEffect, text: 'result' }, { kind: 'handle' }],
  },
];

const closing: readonly CommandRule[] = [
  {
    id: 'return',
    name: { zh: '退回办理', en: 'Return' },
    done: { zh: '退回办理', en: 'returned the closing report' },
    source: CHECKLIST,
    from: ['reported'],
    to: 'working',
    by: ['office'],
    fields: [
      {
        id: 'lacking',
        name: { zh: '不符合的要求', en: 'what is not met' },
        kind: 'choice',
        required: true,
        options: [
          { id: 'facts', name: { zh: '事实不清', en: 'facts unclear' } },
          { id: 'problem', name: { zh: '问题未解决', en: 'problem not solved' } },
          { id: 'task', name: { zh: '任务未完成', en: 'task not done' } },
          { id: 'conclusion', name: { zh: '结论不当', en: 'conclusion wrong' } },
          { id: 'law', name: { zh: '措施不合法规', en: 'measures not lawful' } },
          { id: 'form', name: { zh: '格式不规范', en: 'form not correct' } },
        ],
      },
      text('reason', '退回理由', 'reason'),
      comingDay('reworkLimit', '重新办理时限', 'new limit', false),
    ],
    evidence: 'optional',
    effects: [
      { kind: 'count', what: 'return' },
      { kind: 'extend', clock: 'limit', field: 'reworkLimit' },
    ],
  },
  closeCommand(
    { applied: 'reported' },
    {
      name: { zh: '反馈结果、销号', en: 'Feed back and close' },
      done: { zh: '反馈结果并发出任务销号单', en: 'fed the result back and issued the cancellation' },
      source: ZEZHOU,
      fields: [text('instruction', '领导对结果的批示', 'instruction on the result', false)],
      effects: [{ kind: 'issue-slip', slip: 'cancellation' }],
    },
  ),
  archiveCommand({
    name: { zh: '装订归档', en: 'Bind and archive' },
    done: { zh: '装订归档', en: 'bound and archived the matter' },
    source: ZEZHOU,
  }),
  reopenCommand({ working: 'working' }),
];

export const fourSlipsSevenSteps: Mechanism = {
  id: 'four-slips-seven-steps',
  name: { zh: '“四单七步”工作法', en: '“four slips, seven steps”' },
  version: 1,
  sources: [ZEZHOU, RUZHI, CHECKLIST],
  parameters: [
    dayKind(null),
    days('noticeDays', '立项后发出任务通知单（工作日）', 'working days from approval to the task notice', 2, RUZHI),
    days('planDays', '拟定办理意见后立项（工作日）', 'working days from draft to approval', 3, RUZHI),
    days('urgentDays', '急件办结（天）', 'days to settle an urgent matter', 3, {
      document: '督查件办理急缓规定（机关）',
    }),
    ...reportingParameters,
    extensionParameter,
    ...lightAndScoreParameters,
    interviewParameter,
  ],
  classes: [
    {
      id: 'task',
      name: { zh: '督查任务', en: 'task' },
      meaning: { zh: '按完成时限办理，每月报送进展', en: 'done by its limit, with a monthly report' },
    },
    {
      id: 'urgent',
      name: { zh: '急件', en: 'urgent' },
      meaning: { zh: '领导批示等限时办结的事项', en: 'an instruction that is to be settled at once' },
    },
  ],
  states: [
    { id: 'registered', name: { zh: '登记', en: 'registered' }, phase: 'preparing' },
    { id: 'drafted', name: { zh: '拟办', en: 'drafted' }, phase: 'preparing' },
    { id: 'established', name: { zh: '立项', en: 'approved' }, phase: 'preparing' },
    { id: 'assigned', name: { zh: '交办', en: 'handed out' }, phase: 'open' },
    returnedState,
    { id: 'working', name: { zh: '办理', en: 'under way' }, phase: 'open' },
    extensionPending,
    { id: 'reported', name: { zh: '申请办结', en: 'closing report handed in' }, phase: 'waiting' },
    { id: 'closed', name: { zh: '办结', en: 'closed' }, phase: 'closed' },
    { id: 'archived', name: { zh: '归档', en: 'archived' }, phase: 'archived' },
    ...suspensionStates,
  ],
  steps: [
    { id: '1', name: { zh: '接收督查任务', en: 'task received' }, passedBy: ['draft-opinion'] },
    { id: '2', name: { zh: '拟定办理意见', en: 'opinion drafted' }, passedBy: ['draft-opinion'] },
    { id: '3', name: { zh: '审核立项', en: 'approved' }, passedBy: ['approve'] },
    { id: '4', name: { zh: '确定督查方式', en: 'method chosen' }, passedBy: ['assign'] },
    { id: '5', name: { zh: '办结报告', en: 'closing report' }, passedBy: ['apply-close'] },
    { id: '6', name: { zh: '反馈结果', en: 'result fed back' }, passedBy: ['close'] },
    { id: '7', name: { zh: '装订归档', en: 'archived' }, passedBy: ['archive'] },
  ],
  commands: [
    ...beforeWork,
    ...work,
    ...wrongUnitCommands,
    ...closing,
    ...extensionCommands(['working'], ['limit', 'urgent']),
    ...suspensionCommands(['assigned', 'working'], ['registered', 'drafted', 'established']),
    ...followingSlipCommands(worked),
    ...remarkCommands(worked),
  ],
  clocks: [
    {
      id: 'plan',
      name: { zh: '审核立项', en: 'approval of the draft' },
      source: RUZHI,
      startsAt: ['draft-opinion'],
      limit: { kind: 'working-days', amount: 'planDays' },
      stoppedBy: ['approve', 'send-back-draft'],
      holder: 'office',
      breach: { light: 'yellow', reminds: 'office' },
    },
    {
      id: 'notice',
      name: { zh: '发出任务通知单', en: 'issue of the task notice' },
      source: RUZHI,
      startsAt: ['approve'],
      limit: { kind: 'working-days', amount: 'noticeDays' },
      stoppedBy: ['assign'],
      holder: 'office',
      breach: { light: 'yellow', reminds: 'office' },
    },
    signClock(handOuts),
    {
      id: 'urgent',
      name: { zh: '急件办结', en: 'settling of the urgent matter' },
      source: { document: '督查件办理急缓规定（机关）' },
      startsAt: handOuts,
      classes: ['urgent'],
      limit: { kind: 'span', amount: 'urgentDays', unit: 'day', dayKind: 'dayKind' },
      ...untilApplied,
      breach: { light: 'red', slip: 'follow-up', reminds: 'first' },
    },
    limitClock(['task'], handOuts),
    monthlyClock({ startsAt: handOuts, classes: ['task'], stoppedBy: ['report-progress', 'apply-close'] }),
    reworkClock,
    extensionAnswerClock,
    slipClock,
  ],
  slips: [
    {
      id: 'task-notice',
      name: { zh: '任务通知单', en: 'task notice' },
      source: ZEZHOU,
      series: '通知',
      isAnswered: false,
    },
    ...followingSlips,
    {
      id: 'cancellation',
      name: { zh: '任务销号单', en: 'task cancellation' },
      source: ZEZHOU,
      series: '销号',
      isAnswered: false,
    },
  ],
  lights,
  ratings,
  score,
  publicFields: ['title', 'target', 'limit', 'leadUnit', 'progress', 'state'],
};
