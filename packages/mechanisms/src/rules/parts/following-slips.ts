// 跟踪督查单 in three colours and 协调督办单, with the unit's answer and the clock that runs for it.
import type { ClockRule } from '../../mechanism/clock-rule.ts';
import type { CommandRule } from '../../mechanism/command-rule.ts';
import type { SlipRule } from '../../mechanism/slip-rule.ts';
import { interviewCommand, interviewSlip } from './interview.ts';
import { comingDay, text } from './text-field.ts';

const SANMING = { document: '三明市督查“三色单”制度', date: '2017' };
const ZEZHOU = { document: '泽州县2022年政府工作报告', article: '名词解释“四单七步”' };

export const followingSlips: readonly SlipRule[] = [
  {
    id: 'follow-up',
    name: { zh: '跟踪督查单', en: 'follow-up slip' },
    source: ZEZHOU,
    series: '督查',
    isAnswered: true,
  },
  {
    id: 'coordination',
    name: { zh: '协调督办单', en: 'coordination slip' },
    source: ZEZHOU,
    series: '协调',
    isAnswered: true,
  },
  interviewSlip,
];

/** Each slip has a limit of its own, set when it is issued. */
export const slipClock: ClockRule = {
  id: 'slip',
  name: { zh: '督查单回复', en: 'answer to the slip' },
  source: SANMING,
  startsAt: ['issue-follow-up', 'issue-coordination', 'interview'],
  limit: { kind: 'field', field: 'slipLimit' },
  stoppedBy: ['answer-slip'],
  holder: 'lead',
  breach: { light: 'red', slip: 'follow-up', reminds: 'first' },
};

export function followingSlipCommands(worked: readonly string[]): readonly CommandRule[] {
  return [
    {
      id: 'issue-follow-up',
      name: { zh: '发跟踪督查单', en: 'Issue follow-up slip' },
      done: { zh: '发出跟踪督查单', en: 'issued a follow-up slip' },
      source: SANMING,
      from: worked,
      to: 'same',
      by: ['office', 'superior'],
      fields: [
        {
          id: 'colour',
          name: { zh: '颜色', en: 'colour' },
          kind: 'choice',
          required: true,
          options: [
            { id: 'blue', name: { zh: '蓝单（提醒）', en: 'blue, a reminder' } },
            { id: 'orange', name: { zh: '橙单（预警）', en: 'orange, a warning' } },
            { id: 'red', name: { zh: '红单（督办）', en: 'red, urging' } },
          ],
        },
        text('finding', '督查发现', 'finding'),
        text('demand', '整改要求', 'what is required'),
        comingDay('slipLimit', '回复时限', 'answer until'),
      ],
      evidence: 'optional',
      effects: [{ kind: 'issue-slip', slip: 'follow-up', colourField: 'colour' }],
    },
    {
      id: 'request-coordination',
      name: { zh: '提请协调', en: 'Ask for coordination' },
      done: { zh: '提请协调', en: 'asked for coordination' },
      from: worked,
      to: 'same',
      by: ['lead', 'co', 'collecting'],
      fields: [
        text('obstacle', '需协调的问题', 'obstacle'),
        { id: 'units', name: { zh: '涉及单位', en: 'units concerned' }, kind: 'units', required: false },
      ],
      evidence: 'optional',
      effects: [{ kind: 'handle' }],
    },
    {
      id: 'issue-coordination',
      name: { zh: '发协调督办单', en: 'Issue coordination slip' },
      done: { zh: '发出协调督办单', en: 'issued a coordination slip' },
      source: ZEZHOU,
      from: worked,
      to: 'same',
      by: ['office'],
      fields: [
        text('obstacle', '协调事由', 'obstacle'),
        { id: 'units', name: { zh: '涉及单位', en: 'units concerned' }, kind: 'units', required: true },
        text('coordinator', '牵头协调领导', 'leader who coordinates'),
        text('decision', '协调意见', 'what was decided', false),
        comingDay('slipLimit', '落实时限', 'to be done until'),
      ],
      evidence: 'optional',
      effects: [{ kind: 'issue-slip', slip: 'coordination' }],
    },
    {
      id: 'answer-slip',
      name: { zh: '回复督查单', en: 'Answer slip' },
      done: { zh: '回复督查单', en: 'answered the slip' },
      from: worked,
      to: 'same',
      by: ['lead'],
      fields: [
        text('answer', '整改落实情况', 'what was done'),
        {
          id: 'scope',
          name: { zh: '回复范围', en: 'answers' },
          kind: 'choice',
          required: false,
          whenSeveralSlipsWait: true,
          initial: 'all',
          options: [
            { id: 'all', name: { zh: '一并回复以上各单', en: 'all slips above' } },
            { id: 'oldest', name: { zh: '只回复最早的一张', en: 'the oldest only' } },
          ],
        },
      ],
      evidence: 'optional',
      effects: [{ kind: 'answer-slip', scope: 'scope' }, { kind: 'handle' }],
    },
    interviewCommand(worked),
  ];
}
