// 建议提案的时限: the clocks of suggestions and proposals, and the numbers that a place may set for itself.
import type { ClockRule } from '../../mechanism/clock-rule.ts';
import type { Parameter } from '../../mechanism/parameter.ts';
import type { Source } from '../../mechanism/source.ts';
import { dayKind, days } from './day-kinds.ts';
import { extensionAnswerClock, extensionParameter } from './extension.ts';
import { slipClock } from './following-slips.ts';
import { interviewParameter } from './interview.ts';
import { lightAndScoreParameters } from './lights-and-scores.ts';
import { CO_UNIT, RECEIPT, RETURN, SICHUAN } from './suggestion-sources.ts';

/** Whole months, from 1: a clock of none would run out on the day it begins. */
const months = (id: string, zh: string, en: string, value: number, source: Source = SICHUAN): Parameter => ({
  id,
  kind: 'number',
  name: { zh, en },
  default: value,
  min: 1,
  max: 12,
  source,
});

const replyClock = (
  id: string,
  zh: string,
  en: string,
  amount: string,
  rest: Pick<ClockRule, 'startsAt' | 'stoppedBy'> & Partial<Pick<ClockRule, 'classes'>>,
): ClockRule => ({
  id,
  name: { zh, en },
  source: SICHUAN,
  limit: { kind: 'span', amount, unit: 'month', dayKind: 'dayKind', isPlainUntilAnnounced: true },
  reminders: { first: 'remindDays', again: 'remindAgainDays' },
  holder: 'lead',
  breach: { light: 'red', slip: 'follow-up', reminds: 'first' },
  ...rest,
});

const gradingClock = (id: string, startsAt: string, prefix: '' | 're-'): ClockRule => ({
  id,
  name: { zh: '提出人评价', en: 'grading by the proposer' },
  source: RECEIPT,
  startsAt: [startsAt],
  limit: { kind: 'working-days', amount: 'gradingDays' },
  stoppedBy: ['accept-reply', 'reject-reply', 'record-grade', 'record-rejection', 'file-ungraded'].map(
    (command) => `${prefix}${command}`,
  ),
  isWindow: true,
  holder: 'proposer',
  breach: { light: 'yellow', reminds: 'office' },
});

const HANDED = ['assign', 'hand-on'];

/** All clocks of a suggestion or proposal. */
export const suggestionClocks: readonly ClockRule[] = [
  {
    id: 'sign',
    name: { zh: '签收', en: 'signing' },
    startsAt: HANDED,
    limit: { kind: 'working-days', amount: 'signDays' },
    stoppedBy: ['sign', 'return-unit'],
    revivedBy: { command: 'uphold-unit', undoes: 'return-unit' },
    holder: 'lead',
    breach: { light: 'yellow', reminds: 'manager' },
  },
  {
    id: 'return-window',
    name: { zh: '退回期限', en: 'window for returning it' },
    source: RETURN,
    startsAt: HANDED,
    limit: { kind: 'span', amount: 'returnDays', unit: 'day', dayKind: 'dayKind' },
    stoppedBy: ['return-unit', 'draft-reply'],
    isWindow: true,
    holder: 'lead',
    breach: { light: 'yellow', reminds: 'office' },
  },
  {
    id: 'unit-answer',
    name: { zh: '改办审核', en: 'answer to the returned hand-out' },
    startsAt: ['return-unit'],
    limit: { kind: 'working-days', amount: 'unitAnswerDays' },
    stoppedBy: ['hand-on', 'uphold-unit'],
    holder: 'office',
    breach: { light: 'yellow', reminds: 'office' },
  },
  {
    id: 'co-answer',
    name: { zh: '会办答复', en: 'answer of a co-unit' },
    source: CO_UNIT,
    startsAt: HANDED,
    limit: { kind: 'span', amount: 'coMonths', unit: 'month', dayKind: 'dayKind', isPlainUntilAnnounced: true },
    each: 'co-unit',
    stoppedBy: ['answer-lead'],
    holder: 'co',
    breach: { light: 'yellow', reminds: 'office' },
  },
  replyClock('reply', '答复时限', 'limit of the reply', 'replyMonths', {
    startsAt: HANDED,
    classes: ['suggestion-plenary', 'suggestion-between', 'proposal-between'],
    stoppedBy: ['send-reply'],
  }),
  replyClock('reply-plenary', '大会提案答复时限', 'limit of the reply to a plenary proposal', 'plenaryMonths', {
    startsAt: HANDED,
    classes: ['proposal-plenary'],
    stoppedBy: ['send-reply'],
  }),
  {
    id: 'sign-off',
    name: { zh: '审签', en: 'signing off' },
    startsAt: ['draft-reply', 're-draft-reply'],
    limit: { kind: 'working-days', amount: 'signOffDays' },
    stoppedBy: ['sign-off', 'correct-draft', 're-sign-off', 're-correct-draft'],
    holder: 'lead',
    breach: { light: 'yellow', reminds: 'first' },
  },
  {
    id: 'delivery',
    name: { zh: '送达', en: 'sending the reply' },
    startsAt: ['sign-off', 're-sign-off'],
    limit: { kind: 'working-days', amount: 'deliveryDays' },
    stoppedBy: ['send-reply', 're-send-reply'],
    holder: 'lead',
    breach: { light: 'yellow', reminds: 'manager' },
  },
  gradingClock('grading', 'send-reply', ''),
  replyClock('redo', '重新办理时限', 'limit of the second reply', 'redoMonths', {
    startsAt: ['reject-reply', 'record-rejection'],
    stoppedBy: ['re-send-reply'],
  }),
  gradingClock('re-grading', 're-send-reply', 're-'),
  {
    id: 'talk',
    name: { zh: '面商说明', en: 'explaining face to face' },
    startsAt: ['re-reject-reply', 're-record-rejection'],
    limit: { kind: 'span', amount: 'talkDays', unit: 'day', dayKind: 'dayKind' },
    stoppedBy: ['hold-talk'],
    holder: 'lead',
    breach: { light: 'red', slip: 'follow-up', reminds: 'first' },
  },
  {
    id: 'pledge',
    name: { zh: '承诺兑现', en: 'promise of a class B reply' },
    startsAt: ['draft-reply', 're-draft-reply'],
    limit: { kind: 'field', field: 'pledgedUntil' },
    stoppedBy: ['fulfil'],
    holder: 'lead',
    breach: { light: 'red', slip: 'follow-up', reminds: 'first' },
  },
  extensionAnswerClock,
  slipClock,
];

/** Every number that a place may set for itself. */
export const suggestionParameters: readonly Parameter[] = [
  days('signDays', '签收（工作日）', 'working days to sign', 3, null, 30),
  days('returnDays', '退回改办期限（天）', 'days to return what belongs to another unit', 10, RETURN, 60),
  days('unitAnswerDays', '改办审核（工作日）', 'working days to answer a return', 3, null, 30),
  months('coMonths', '会办答复（月）', 'months for the answer of a co-unit', 1, CO_UNIT),
  days('signOffDays', '审签（工作日）', 'working days to sign off a reply', 5, null, 30),
  days('deliveryDays', '送达（工作日）', 'working days to send a signed reply', 5, null, 30),
  months('replyMonths', '建议、平时提案答复（月）', 'months to reply', 3),
  months('plenaryMonths', '大会提案答复（月）', 'months to reply to a plenary proposal', 5),
  months('extendedMonths', '延期后最长（月）', 'months at most with an extension', 6),
  days(
    'remindDays',
    '答复时限前第一次提醒（天，0为不提醒）',
    'days before the limit of a reply for a reminder, 0 for none',
    30,
    null,
    90,
  ),
  days(
    'remindAgainDays',
    '答复时限前再次提醒（天，0为不提醒）',
    'days before it for another reminder, 0 for none',
    10,
    null,
    60,
  ),
  months('redoMonths', '重新办理（月，有的地方1或2个月）', 'months to reply again', 3),
  days('gradingDays', '提出人评价（工作日）', 'working days for the grade', 20, RECEIPT, 120),
  days('talkDays', '面商说明（天）', 'days to explain face to face', 15, null, 120),
  {
    id: 'usesD',
    kind: 'choice',
    name: { zh: '使用 D 类（留作参考）', en: 'class D is used' },
    default: 'no',
    options: [
      { id: 'no', name: { zh: '不使用', en: 'no' } },
      { id: 'yes', name: { zh: '使用', en: 'yes' } },
    ],
    source: null,
  },
  extensionParameter,
  dayKind(null),
  ...lightAndScoreParameters,
  interviewParameter,
];
