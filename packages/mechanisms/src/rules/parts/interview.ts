// 约谈: after several red slips in a row the head of the unit is talked to; the record goes out as a numbered document and is answered in writing.
import type { CommandRule } from '../../mechanism/command-rule.ts';
import type { Parameter } from '../../mechanism/parameter.ts';
import type { SlipRule } from '../../mechanism/slip-rule.ts';
import { days } from './day-kinds.ts';
import { comingDay, text } from './text-field.ts';

const LONGCHANG = { document: '隆昌市督查“三色督办卡”做法：三张红卡约谈' };

/** How many red slips in a row call for it; 0: none ever does. */
export const interviewParameter: Parameter = days(
  'interviewAfterRed',
  '连续几张红单后约谈（0 为不约谈）',
  'red slips in a row that call for an interview (0: none)',
  3,
  LONGCHANG,
  9,
);

export const interviewSlip: SlipRule = {
  id: 'interview',
  name: { zh: '约谈记录', en: 'record of interview' },
  source: LONGCHANG,
  series: '约谈',
  isAnswered: true,
};

const line = (id: string, zh: string, en: string) => ({ ...text(id, zh, en), size: 'line' as const });

export const interviewCommand = (worked: readonly string[]): CommandRule => ({
  id: 'interview',
  name: { zh: '约谈', en: 'Interview' },
  done: { zh: '约谈单位主要负责人', en: 'interviewed the head of the unit' },
  source: LONGCHANG,
  from: worked,
  to: 'same',
  by: ['office'],
  fields: [
    { id: 'heldOn', name: { zh: '约谈日期', en: 'held on' }, kind: 'date', required: true, notAfterToday: true },
    line('interviewers', '约谈人', 'who interviewed'),
    line('interviewed', '被约谈人', 'who was interviewed'),
    text('finding', '约谈事由', 'why'),
    text('demand', '约谈要求', 'what is required'),
    comingDay('slipLimit', '书面报告时限', 'written report until'),
  ],
  evidence: 'optional',
  needsRedSlips: interviewParameter.id,
  effects: [{ kind: 'issue-slip', slip: interviewSlip.id }],
});
