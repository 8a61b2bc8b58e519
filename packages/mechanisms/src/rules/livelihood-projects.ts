// 民生实事项目 that deputies chose by vote: handed over with owner and limit, reported on every month, checked by deputies, verified, and
// judged by the deputies' satisfaction at the next session. What was chosen is changed only with the standing committee's approval.
import type { CommandRule } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { dayKind, days } from './parts/day-kinds.ts';
import { archiveCommand, closeCommand, limitClock, reopenCommand, reworkClock, untilApplied } from './parts/ending.ts';
import { followingSlipCommands, followingSlips, slipClock } from './parts/following-slips.ts';
import { interviewParameter } from './parts/interview.ts';
import { lightAndScoreParameters, lights, ratings, score } from './parts/lights-and-scores.ts';
import { remarkCommands } from './parts/remarks.ts';
import { monthlyClock, reportingParameters, signClock } from './parts/reporting.ts';
import { suspensionCommands, suspensionStates } from './parts/suspension.ts';
import { comingDay, progressEffect, progressFields, text } from './parts/text-field.ts';

/** Handed over at once after the result is announced, split with owner and limit. */
const XIANHE = { document: '竹溪县人大常委会工作动态（乡镇民生实事项目票决）', date: '2023-02' };
/** The six links: 征集、初定、审议、票决、监督、评估. */
const TONGZHOU = { document: '通州区民生实事项目人大代表票决制公开报道（六个环节）', date: '2020-09' };
/** Bulletins of progress every month. */
const HUICHANG = { document: '会昌县民生实事项目进展情况月度通报' };

const worked = ['assigned', 'signed', 'working'];

const handOver: readonly CommandRule[] = [
  {
    id: 'assign',
    name: { zh: '交办', en: 'Hand over' },
    done: { zh: '交办', en: 'handed the item over' },
    source: XIANHE,
    from: ['draft'],
    to: 'assigned',
    by: ['office'],
    fields: [text('requirement', '办理要求', 'what is required', false)],
    evidence: 'none',
    effects: [{ kind: 'issue-slip', slip: 'task-notice' }],
  },
  {
    id: 'sign',
    name: { zh: '签收', en: 'Sign for' },
    done: { zh: '签收', en: 'signed for the item' },
    from: ['assigned'],
    to: 'signed',
    by: ['lead'],
    fields: [text('handler', '承办人', 'handler', false)],
    evidence: 'none',
    effects: [],
  },
  {
    id: 'plan-nodes',
    name: { zh: '报送季度节点', en: 'Hand in quarter nodes' },
    done: { zh: '报送季度节点计划', en: 'handed in a plan of quarter nodes' },
    source: TONGZHOU,
    from: ['signed', 'working'],
    to: 'working',
    by: ['lead'],
    fields: [
      {
        id: 'nodes',
        name: { zh: '季度节点', en: 'quarter nodes' },
        kind: 'nodes',
        required: true,
        notBeforeToday: true,
      },
    ],
    evidence: 'optional',
    effects: [{ kind: 'plan-nodes', field: 'nodes' }, { kind: 'handle' }],
  },
];

const progress: readonly CommandRule[] = [
  {
    id: 'report-progress',
    name: { zh: '报送月度进展', en: 'Report monthly progress' },
    done: { zh: '报送月度进展', en: 'reported the progress of the month' },
    source: HUICHANG,
    from: ['working'],
    to: 'same',
    by: ['lead', 'collecting'],
    fields: progressFields,
    evidence: 'optional',
    effects: [progressEffect, { kind: 'handle' }],
  },
  {
    id: 'report-node',
    name: { zh: '报送节点完成情况', en: 'Report a node' },
    done: { zh: '报送节点完成情况', en: 'reported a node' },
    from: ['working'],
    to: 'same',
    by: ['lead'],
    fields: progressFields,
    evidence: 'required',
    effects: [progressEffect, { kind: 'pass-node' }, { kind: 'handle' }],
  },
  {
    id: 'note-inspection',
    name: { zh: '记录代表视察', en: 'Note an inspection by deputies' },
    done: { zh: '记录代表视察情况', en: 'noted an inspection by deputies' },
    source: TONGZHOU,
    from: [...worked, 'completed', 'closed'],
    to: 'same',
    by: ['office'],
    fields: [
      { id: 'inspectedOn', name: { zh: '视察日期', en: 'day of the inspection' }, kind: 'date', required: true },
      { id: 'deputies', name: { zh: '参加代表人数', en: 'deputies who took part' }, kind: 'number', required: false },
      text('opinion', '视察意见', 'what the deputies said'),
    ],
    evidence: 'optional',
    effects: [],
  },
  {
    id: 'change-item',
    name: { zh: '调整项目（经批准）', en: 'Change the item (approved)' },
    done: { zh: '经人大常委会批准调整项目', en: 'changed the item with approval of the standing committee' },
    from: worked,
    to: 'same',
    by: ['office'],
    fields: [
      text('approvedBy', '批准机关', 'approved by'),
      text('approvalNumber', '批准文号', 'number of the approval'),
      { id: 'approvedOn', name: { zh: '批准日期', en: 'approved on' }, kind: 'date', required: true },
      text('content', '调整内容', 'what is changed'),
      comingDay('until', '调整后的完成时限', 'new limit', false),
    ],
    evidence: 'optional',
    effects: [
      { kind: 'extend', clock: 'limit', field: 'until' },
      { kind: 'count', what: 'extension' },
    ],
  },
];

const completion: readonly CommandRule[] = [
  {
    id: 'apply-close',
    name: { zh: '申请完成核验', en: 'Apply for verification' },
    done: { zh: '申请完成核验', en: 'applied for verification' },
    from: ['working'],
    to: 'completed',
    by: ['lead'],
    fields: [text('result', '完成情况', 'what was done'), ...progressFields.slice(1, 3)],
    evidence: 'required',
    effects: [{ ...progressEffect, text: 'result' }, { kind: 'handle' }],
  },
  {
    id: 'return',
    name: { zh: '退回', en: 'Return' },
    done: { zh: '退回继续办理', en: 'returned the application' },
    from: ['completed'],
    to: 'working',
    by: ['office'],
    fields: [text('reason', '退回理由', 'reason'), comingDay('reworkLimit', '重新办理时限', 'new limit', false)],
    evidence: 'optional',
    effects: [
      { kind: 'count', what: 'return' },
      { kind: 'extend', clock: 'limit', field: 'reworkLimit' },
    ],
  },
  closeCommand(
    { applied: 'completed' },
    {
      name: { zh: '核验销号', en: 'Verify and close' },
      done: { zh: '核验完成并销号', en: 'verified and closed the item' },
      source: TONGZHOU,
      fields: [text('inspection', '代表视察、验收意见', 'what deputies or inspectors found', false)],
      effects: [{ kind: 'issue-slip', slip: 'cancellation' }],
    },
  ),
  {
    id: 'note-satisfaction',
    name: { zh: '记录代表满意度测评', en: 'Note the satisfaction vote' },
    done: { zh: '记录代表满意度测评结果', en: 'noted the satisfaction vote of the deputies' },
    source: TONGZHOU,
    from: [...worked, 'completed', 'closed', 'archived'],
    to: 'same',
    by: ['office'],
    fields: [
      text('session', '测评会议', 'session'),
      { id: 'satisfied', name: { zh: '满意票', en: 'satisfied' }, kind: 'number', required: true },
      { id: 'basically', name: { zh: '基本满意票', en: 'basically satisfied' }, kind: 'number', required: true },
      { id: 'dissatisfied', name: { zh: '不满意票', en: 'dissatisfied' }, kind: 'number', required: true },
    ],
    evidence: 'none',
    effects: [],
  },
  archiveCommand({ name: { zh: '归档', en: 'Archive' }, done: { zh: '归档', en: 'archived the item' } }),
  reopenCommand({ working: 'working' }),
];

export const livelihoodProjects: Mechanism = {
  id: 'livelihood-projects',
  name: { zh: '民生实事项目人大代表票决制', en: 'livelihood projects chosen by vote of deputies' },
  version: 1,
  isOpenedElsewhere: true,
  sources: [TONGZHOU, XIANHE, HUICHANG],
  parameters: [
    dayKind(null),
    days('planDays', '报送季度节点（天）', 'days to hand in quarter nodes', 15, null),
    ...reportingParameters,
    ...lightAndScoreParameters,
    interviewParameter,
  ],
  classes: [
    {
      id: 'livelihood',
      name: { zh: '民生实事', en: 'livelihood project' },
      meaning: { zh: '经人大代表票决通过的年度项目', en: 'a project of the year that deputies adopted by vote' },
    },
  ],
  states: [
    { id: 'draft', name: { zh: '待交办', en: 'to be handed over' }, phase: 'preparing' },
    { id: 'assigned', name: { zh: '已交办', en: 'handed over' }, phase: 'open' },
    { id: 'signed', name: { zh: '已签收', en: 'signed for' }, phase: 'open' },
    { id: 'working', name: { zh: '实施中', en: 'under way' }, phase: 'open' },
    { id: 'completed', name: { zh: '完成待核验', en: 'waiting for verification' }, phase: 'waiting' },
    { id: 'closed', name: { zh: '已核验销号', en: 'verified and closed' }, phase: 'closed' },
    { id: 'archived', name: { zh: '已归档', en: 'archived' }, phase: 'archived' },
    ...suspensionStates,
  ],
  steps: [
    { id: 'assign', name: { zh: '交办', en: 'handed over' }, passedBy: ['assign'] },
    { id: 'plan', name: { zh: '节点', en: 'planned' }, passedBy: ['plan-nodes'] },
    { id: 'progress', name: { zh: '实施', en: 'under way' }, passedBy: ['report-progress', 'report-node'] },
    { id: 'complete', name: { zh: '完成', en: 'completed' }, passedBy: ['apply-close'] },
    { id: 'close', name: { zh: '核验', en: 'verified' }, passedBy: ['close'] },
    { id: 'satisfaction', name: { zh: '测评', en: 'judged' }, passedBy: ['note-satisfaction'] },
  ],
  commands: [
    ...handOver,
    ...progress,
    ...completion,
    ...suspensionCommands(worked, ['draft']),
    ...followingSlipCommands(worked),
    ...remarkCommands(worked),
  ],
  clocks: [
    signClock(['assign']),
    {
      id: 'plan',
      name: { zh: '报送季度节点', en: 'quarter nodes' },
      startsAt: ['assign'],
      limit: { kind: 'span', amount: 'planDays', unit: 'day', dayKind: 'dayKind' },
      stoppedBy: ['plan-nodes', 'apply-close'],
      holder: 'lead',
      breach: { light: 'yellow', reminds: 'manager' },
    },
    {
      id: 'node',
      name: { zh: '季度节点', en: 'quarter node' },
      source: TONGZHOU,
      startsAt: ['plan-nodes'],
      limit: { kind: 'nodes' },
      stoppedBy: ['report-node'],
      holder: 'lead',
      breach: { light: 'red', slip: 'follow-up', reminds: 'first' },
    },
    monthlyClock({
      startsAt: ['assign'],
      classes: ['livelihood'],
      stoppedBy: ['report-progress', 'report-node', 'apply-close'],
    }),
    limitClock(['livelihood'], ['assign']),
    reworkClock,
    {
      id: 'year-end',
      name: { zh: '当年完成', en: 'within the year' },
      startsAt: ['assign'],
      limit: { kind: 'year-end' },
      ...untilApplied,
      breach: { light: 'yellow', reminds: 'office' },
    },
    slipClock,
  ],
  slips: [
    {
      id: 'task-notice',
      name: { zh: '民生实事项目交办单', en: 'livelihood project handed over' },
      series: '实事',
      isAnswered: false,
    },
    ...followingSlips,
    {
      id: 'cancellation',
      name: { zh: '民生实事项目销号单', en: 'livelihood project closed' },
      series: '实事销号',
      isAnswered: false,
    },
  ],
  lights,
  ratings,
  score,
  publicFields: ['title', 'target', 'limit', 'leadUnit', 'progress', 'state'],
};
