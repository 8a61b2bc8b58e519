// “13710”工作制度: deployed in a day, fed back in three, a general problem settled in seven, a major one in a month, all cleared.
// The limits count from 交办, so that late signing never buys time; 天 are calendar days unless a government chooses otherwise.
import type { CommandRule } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { dayKind, days } from './parts/day-kinds.ts';
import { archiveCommand, closeCommand, limitClock, reopenCommand, reworkClock, untilApplied } from './parts/ending.ts';
import { extensionAnswerClock, extensionCommands, extensionParameter, extensionPending } from './parts/extension.ts';
import { followingSlipCommands, followingSlips, slipClock } from './parts/following-slips.ts';
import { interviewParameter } from './parts/interview.ts';
import { lightAndScoreParameters, lights, ratings, score } from './parts/lights-and-scores.ts';
import { remarkCommands } from './parts/remarks.ts';
import { monthlyClock, reportingParameters, signClock } from './parts/reporting.ts';
import { suspensionCommands, suspensionStates } from './parts/suspension.ts';
import { comingDay, progressEffect, progressFields, text } from './parts/text-field.ts';
import { handOuts, returnedState, wrongUnitCommands } from './parts/wrong-unit.ts';

const SHANXI = { document: '山西省“13710”工作制度', date: '2016-09' };
const TRAINING = { document: '“13710”系统使用培训通知（县级）' };
const QINGHAI = { document: '青政办〔2017〕74号“710”工作制度' };

const worked = ['assigned', 'signed', 'working', 'extension-pending'];

const handOut: readonly CommandRule[] = [
  {
    id: 'establish',
    name: { zh: '立项', en: 'Establish' },
    done: { zh: '立项', en: 'established the matter' },
    from: ['draft'],
    to: 'established',
    by: ['office'],
    fields: [text('basis', '立项依据', 'basis', false)],
    evidence: 'none',
    effects: [],
  },
  {
    id: 'assign',
    name: { zh: '交办', en: 'Hand out' },
    done: { zh: '交办', en: 'handed the matter out' },
    source: SHANXI,
    from: ['established'],
    to: 'assigned',
    by: ['office'],
    fields: [text('requirement', '办理要求', 'what is required', false)],
    evidence: 'none',
    effects: [{ kind: 'issue-slip', slip: 'task-notice' }],
  },
  {
    id: 'sign',
    name: { zh: '签收', en: 'Sign for' },
    done: { zh: '签收', en: 'signed for the matter' },
    from: ['assigned'],
    to: 'signed',
    by: ['lead'],
    fields: [text('handler', '承办人', 'handler', false)],
    evidence: 'none',
    effects: [],
  },
];

const feedback: readonly CommandRule[] = [
  {
    id: 'report-deployment',
    name: { zh: '反馈部署（1日）', en: 'Report deployment (day 1)' },
    done: { zh: '反馈研究部署情况', en: 'reported the deployment' },
    source: TRAINING,
    from: ['signed'],
    to: 'working',
    by: ['lead'],
    fields: [text('arrangement', '具体安排', 'arrangement')],
    evidence: 'optional',
    effects: [{ kind: 'handle' }],
  },
  {
    id: 'report-progress',
    name: { zh: '反馈进展（3日及以后）', en: 'Report progress (day 3 and later)' },
    done: { zh: '反馈工作进展', en: 'reported progress' },
    source: TRAINING,
    from: ['working', 'extension-pending'],
    to: 'same',
    by: ['lead', 'collecting'],
    fields: progressFields,
    evidence: 'optional',
    effects: [progressEffect, { kind: 'handle' }],
  },
  {
    id: 'plan-nodes',
    name: { zh: '报送节点计划', en: 'Hand in node plan' },
    done: { zh: '报送时间节点和计划', en: 'handed in a plan with nodes' },
    source: SHANXI,
    from: ['working'],
    to: 'same',
    by: ['lead'],
    classes: ['major', 'continuing'],
    fields: [
      { id: 'nodes', name: { zh: '时间节点', en: 'nodes' }, kind: 'nodes', required: true, notBeforeToday: true },
      text('reason', '不能一月办结的原因', 'why a month is not enough', false),
    ],
    evidence: 'optional',
    effects: [{ kind: 'plan-nodes', field: 'nodes' }, { kind: 'handle' }],
  },
  {
    id: 'report-node',
    name: { zh: '反馈节点', en: 'Report a node' },
    done: { zh: '反馈节点完成情况', en: 'reported a node' },
    source: TRAINING,
    from: ['working', 'extension-pending'],
    to: 'same',
    by: ['lead'],
    classes: ['major', 'continuing'],
    fields: progressFields,
    evidence: 'required',
    effects: [progressEffect, { kind: 'pass-node' }, { kind: 'handle' }],
  },
  {
    id: 'make-continuing',
    name: { zh: '转长期推进', en: 'Make continuing' },
    done: { zh: '转为长期推进', en: 'made it a continuing matter' },
    from: ['working', 'extension-pending'],
    to: 'working',
    by: ['office'],
    classes: ['general', 'major'],
    fields: [text('reason', '转办理由', 'reason')],
    evidence: 'none',
    effects: [{ kind: 'reclassify', class: 'continuing' }],
  },
];

const closing: readonly CommandRule[] = [
  {
    id: 'apply-close',
    name: { zh: '申请办结', en: 'Apply to close' },
    done: { zh: '申请办结', en: 'applied to close' },
    source: TRAINING,
    from: ['working'],
    to: 'applied',
    by: ['lead'],
    fields: [text('result', '办理结果', 'result'), ...progressFields.slice(1, 3)],
    evidence: 'required',
    effects: [{ ...progressEffect, text: 'result' }, { kind: 'handle' }],
  },
  {
    id: 'return',
    name: { zh: '退回办理', en: 'Return' },
    done: { zh: '退回办理', en: 'returned the application' },
    source: TRAINING,
    from: ['applied'],
    to: 'working',
    by: ['office'],
    fields: [text('reason', '退回理由', 'reason'), comingDay('reworkLimit', '重新办理时限', 'new limit', false)],
    evidence: 'optional',
    effects: [
      { kind: 'count', what: 'return' },
      { kind: 'extend', clock: 'close', field: 'reworkLimit' },
      { kind: 'extend', clock: 'close-major', field: 'reworkLimit' },
      { kind: 'extend', clock: 'limit', field: 'reworkLimit' },
    ],
  },
  closeCommand(
    { applied: 'applied' },
    {
      name: { zh: '审核销号', en: 'Verify and close' },
      done: { zh: '审核办结、销号', en: 'verified and closed the matter' },
      source: TRAINING,
      effects: [{ kind: 'issue-slip', slip: 'cancellation' }],
    },
  ),
  archiveCommand({ name: { zh: '归档', en: 'Archive' }, done: { zh: '归档', en: 'archived the matter' } }),
  reopenCommand({ working: 'working' }),
];

export const system13710: Mechanism = {
  id: '13710',
  name: { zh: '“13710”工作制度', en: '“13710” work system' },
  version: 1,
  sources: [SHANXI, TRAINING, QINGHAI],
  parameters: [
    dayKind(SHANXI),
    days('deployDays', '研究部署（天）', 'days to deploy', 1, SHANXI),
    days('firstDays', '反馈办理情况（天）', 'days to the first feedback', 3, SHANXI),
    days('closeDays', '一般事项办结（天）', 'days to settle a general matter', 7, SHANXI),
    days('closeMonths', '重大事项办结（月）', 'months to settle a major matter', 1, SHANXI, 12),
    days('redAfterFirst', '首次反馈逾期几天转红灯', 'days after which a missed first feedback is red', 0, null),
    ...reportingParameters,
    extensionParameter,
    ...lightAndScoreParameters,
    interviewParameter,
  ],
  classes: [
    {
      id: 'general',
      name: { zh: '一般事项', en: 'general' },
      meaning: { zh: '时限紧、涉及部门少、内容单一', en: 'tight limit, few departments, a single content' },
    },
    {
      id: 'major',
      name: { zh: '重大事项', en: 'major' },
      meaning: { zh: '情况复杂、涉及面广、任务重', en: 'complex, wide, heavy' },
    },
    {
      id: 'continuing',
      name: { zh: '持续推进事项', en: 'continuing' },
      meaning: {
        zh: '全年推进，按节点反馈直至办结',
        en: 'pursued through the year, reported at its nodes until closed',
      },
    },
  ],
  states: [
    { id: 'draft', name: { zh: '拟立项', en: 'draft' }, phase: 'preparing' },
    { id: 'established', name: { zh: '已立项', en: 'established' }, phase: 'preparing' },
    { id: 'assigned', name: { zh: '已交办', en: 'handed out' }, phase: 'open' },
    returnedState,
    { id: 'signed', name: { zh: '已签收', en: 'signed for' }, phase: 'open' },
    { id: 'working', name: { zh: '办理中', en: 'under way' }, phase: 'open' },
    extensionPending,
    { id: 'applied', name: { zh: '申请办结', en: 'application to close' }, phase: 'waiting' },
    { id: 'closed', name: { zh: '已办结', en: 'closed' }, phase: 'closed' },
    { id: 'archived', name: { zh: '已归档', en: 'archived' }, phase: 'archived' },
    ...suspensionStates,
  ],
  steps: [
    { id: 'assign', name: { zh: '交办', en: 'handed out' }, passedBy: ['assign'] },
    { id: '1', name: { zh: '1 部署', en: '1 deployed' }, passedBy: ['report-deployment'] },
    { id: '3', name: { zh: '3 反馈', en: '3 fed back' }, passedBy: ['report-progress', 'report-node', 'apply-close'] },
    {
      id: '7-1',
      name: { zh: '7 / 1 办结', en: '7 / 1 settled' },
      nameByClass: {
        general: { zh: '7 办结', en: '7 settled' },
        major: { zh: '1 个月办结', en: '1 month settled' },
        continuing: { zh: '按节点办结', en: 'settled by its nodes' },
      },
      passedBy: ['apply-close'],
    },
    { id: '0', name: { zh: '0 销号', en: '0 cleared' }, passedBy: ['close'] },
  ],
  commands: [
    ...handOut,
    ...wrongUnitCommands,
    ...feedback,
    ...closing,
    ...extensionCommands(['working'], ['close', 'close-major', 'limit']),
    ...suspensionCommands(['assigned', 'signed', 'working'], ['draft', 'established']),
    ...followingSlipCommands(worked),
    ...remarkCommands(worked),
  ],
  clocks: [
    signClock(handOuts),
    {
      id: 'deploy',
      name: { zh: '1日内研究部署', en: 'deployment within 1 day' },
      source: SHANXI,
      startsAt: handOuts,
      limit: { kind: 'span', amount: 'deployDays', unit: 'day', dayKind: 'dayKind' },
      stoppedBy: ['report-deployment'],
      holder: 'lead',
      breach: { light: 'yellow', reminds: 'manager' },
    },
    {
      id: 'first',
      name: { zh: '3日内反馈', en: 'feedback within 3 days' },
      source: SHANXI,
      startsAt: handOuts,
      limit: { kind: 'span', amount: 'firstDays', unit: 'day', dayKind: 'dayKind' },
      stoppedBy: ['report-progress', 'report-node', 'apply-close'],
      holder: 'lead',
      breach: { light: 'yellow', redAfterDays: 'redAfterFirst', reminds: 'manager' },
    },
    {
      id: 'close',
      name: { zh: '7日内办结', en: 'settled within 7 days' },
      source: SHANXI,
      startsAt: handOuts,
      classes: ['general'],
      limit: { kind: 'span', amount: 'closeDays', unit: 'day', dayKind: 'dayKind' },
      ...untilApplied,
      breach: { light: 'red', slip: 'follow-up', reminds: 'first' },
    },
    {
      id: 'close-major',
      name: { zh: '1个月内办结或报节点计划', en: 'settled, or planned by nodes, within 1 month' },
      source: SHANXI,
      startsAt: handOuts,
      classes: ['major'],
      limit: { kind: 'span', amount: 'closeMonths', unit: 'month', dayKind: 'dayKind' },
      stoppedBy: ['plan-nodes', 'apply-close'],
      revivedBy: { command: 'return', undoes: 'apply-close' },
      holder: 'lead',
      breach: { light: 'red', slip: 'coordination', reminds: 'first' },
    },
    {
      id: 'node',
      name: { zh: '节点', en: 'node' },
      source: TRAINING,
      startsAt: ['plan-nodes'],
      classes: ['major', 'continuing'],
      limit: { kind: 'nodes' },
      stoppedBy: ['report-node'],
      holder: 'lead',
      breach: { light: 'red', slip: 'follow-up', reminds: 'first' },
    },
    monthlyClock({
      startsAt: [...handOuts, 'make-continuing'],
      classes: ['continuing'],
      stoppedBy: ['report-progress', 'report-node', 'apply-close'],
    }),
    limitClock(['continuing'], handOuts),
    reworkClock,
    {
      id: 'year-end',
      name: { zh: '年底清零', en: 'cleared by the end of the year' },
      source: QINGHAI,
      startsAt: handOuts,
      limit: { kind: 'year-end' },
      ...untilApplied,
      breach: { light: 'red', reminds: 'office' },
    },
    extensionAnswerClock,
    slipClock,
  ],
  slips: [
    { id: 'task-notice', name: { zh: '任务通知单', en: 'task notice' }, series: '通知', isAnswered: false },
    ...followingSlips,
    { id: 'cancellation', name: { zh: '任务销号单', en: 'task cancellation' }, series: '销号', isAnswered: false },
  ],
  lights,
  ratings,
  score,
  publicFields: ['title', 'target', 'limit', 'leadUnit', 'progress', 'state'],
};
