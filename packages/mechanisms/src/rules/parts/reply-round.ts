// 拟写、审签、送达、评价: one round of replying to whoever put something forward. A reply that did not satisfy has a second round.
import type { CommandRule, Field } from '../../mechanism/command-rule.ts';
import type { Source } from '../../mechanism/source.ts';
import { RECEIPT } from './suggestion-sources.ts';
import { comingDay, text } from './text-field.ts';

/** A solved or basically solved; B being solved or planned; C not possible now; D kept for reference. */
const CLASSES: Source = { document: '建议提案答复 A、B、C、D 类标注的地方办理规定' };

/** 满意、基本满意: grades that end the matter; the third, 不满意, is a command of its own. */
export const contentGrades = [
  { id: 'satisfied', name: { zh: '满意', en: 'satisfied' } },
  { id: 'basically', name: { zh: '基本满意', en: 'basically satisfied' } },
] as const;

export const replyClasses = [
  { id: 'A', name: { zh: 'A 类：已经解决或基本解决', en: 'A: solved or basically solved' } },
  { id: 'B', name: { zh: 'B 类：正在解决或列入计划逐步解决', en: 'B: being solved, or planned' } },
  { id: 'C', name: { zh: 'C 类：因条件限制等暂时不能解决', en: 'C: not possible for now' } },
  {
    id: 'D',
    name: { zh: 'D 类：留作参考', en: 'D: kept for reference' },
    needs: { parameter: 'usesD', is: 'yes' },
  },
] as const;

const replyFields: readonly Field[] = [
  {
    id: 'replyClass',
    name: { zh: '答复类别', en: 'class of the reply' },
    kind: 'choice',
    required: true,
    options: replyClasses,
  },
  { ...text('reply', '答复内容', 'reply'), size: 'long' },
  {
    ...text('pledge', '承诺解决的事项', 'what is promised'),
    when: { field: 'replyClass', is: ['B'] },
  },
  {
    ...comingDay('pledgedUntil', '承诺解决时限', 'promised until'),
    when: { field: 'replyClass', is: ['B'] },
  },
  { ...text('contact', '联系人', 'contact'), size: 'line' },
  { ...text('phone', '联系电话', 'telephone'), size: 'line' },
  {
    id: 'openness',
    name: { zh: '公开意见', en: 'publication' },
    kind: 'choice',
    required: true,
    options: [
      { id: 'full', name: { zh: '全文公开', en: 'in full' } },
      { id: 'summary', name: { zh: '摘要公开', en: 'a summary' } },
      { id: 'none', name: { zh: '不予公开', en: 'not' } },
    ],
  },
];

/** A round: its states, its commands' ids, and where it leads. */
export interface Round {
  readonly working: string;
  readonly drafted: string;
  readonly signedOff: string;
  readonly replied: string;
  /** Put before the ids of commands: '' for the first round. */
  readonly prefix: '' | 're-';
  readonly namePrefix: { readonly zh: string; readonly en: string };
  /** Where 不满意 leads. */
  readonly unsatisfied: string;
}

/** A promise that still runs is followed up before the matter can be closed. */
export const afterGrading = { to: 'settled', detour: { clock: 'pledge', to: 'tracking' } } as const;

export function replyCommands(round: Round) {
  const { working, drafted, signedOff, replied, prefix, namePrefix, unsatisfied } = round;
  const named = (zh: string, en: string) => ({ zh: `${namePrefix.zh}${zh}`, en: `${namePrefix.en}${en}` });
  const draft = `${prefix}draft-reply`;
  const commands: readonly CommandRule[] = [
    {
      id: draft,
      name: named('拟写答复', 'Draft reply'),
      done: named('拟写答复', 'drafted the reply'),
      source: CLASSES,
      from: [working],
      to: drafted,
      by: ['lead'],
      fields: replyFields,
      evidence: 'optional',
      effects: [{ kind: 'handle' }],
    },
    {
      id: `${prefix}sign-off`,
      name: named('审核签发', 'Sign off'),
      done: named('审核签发答复', 'signed off the reply'),
      from: [drafted],
      to: signedOff,
      by: ['lead', 'leader'],
      fields: [text('opinion', '审签意见', 'opinion', false)],
      evidence: 'none',
      apartFrom: { command: draft },
      effects: [{ kind: 'issue-slip', slip: 'reply-letter' }, { kind: 'handle' }],
    },
    {
      id: `${prefix}correct-draft`,
      name: named('退回修改', 'Return the draft'),
      done: named('退回答复稿修改', 'returned the draft'),
      from: [drafted],
      to: working,
      by: ['lead', 'leader'],
      fields: [text('reason', '修改意见', 'what to change')],
      evidence: 'none',
      apartFrom: { command: draft },
      effects: [],
    },
    {
      id: `${prefix}send-reply`,
      name: named('送达答复', 'Send the reply'),
      done: named('送达答复', 'sent the reply'),
      from: [signedOff],
      to: replied,
      by: ['lead'],
      fields: [text('delivery', '送达方式及沟通情况', 'how it was handed over')],
      evidence: 'required',
      effects: [{ kind: 'handle' }],
    },
    {
      id: `${prefix}accept-reply`,
      name: named('评价答复', 'Grade the reply'),
      done: named('评价答复', 'graded the reply'),
      from: [replied],
      ...afterGrading,
      by: ['proposer'],
      fields: [
        { id: 'grade', name: { zh: '评价', en: 'grade' }, kind: 'choice', required: true, options: contentGrades },
        text('words', '意见和建议', 'words', false),
      ],
      evidence: 'none',
      effects: [],
    },
    {
      id: `${prefix}reject-reply`,
      name: named('评价不满意', 'Grade as not satisfied'),
      done: named('评价为不满意', 'graded the reply as not satisfying'),
      from: [replied],
      to: unsatisfied,
      by: ['proposer'],
      fields: [text('reason', '不满意的理由', 'why not')],
      evidence: 'none',
      effects: [],
    },
    ...paperGrades(round, named),
    {
      id: `${prefix}file-ungraded`,
      name: named('逾期未评结转', 'Go on without a grade'),
      done: named('评价期满，未收到评价', 'went on without a grade'),
      from: [replied],
      ...afterGrading,
      by: ['office'],
      fields: [text('note', '催评情况', 'how the grade was asked for')],
      evidence: 'optional',
      after: [`${prefix}grading`],
      effects: [],
    },
  ];
  return commands;
}

/**
 * 纸质评价: a grade that its proposer signed on paper, typed in by the office. The paper is attached, the grade stands in the name of
 * one of those who put the matter forward, and whoever typed it in cannot verify the matter.
 */
function paperGrades(
  { replied, prefix, unsatisfied }: Round,
  named: (zh: string, en: string) => CommandRule['name'],
): readonly CommandRule[] {
  const paper = { from: [replied], by: ['office'], evidence: 'required', effects: [{ kind: 'handle' }] } as const;
  const grader: Field = {
    id: 'grader',
    name: { zh: '在回执上签名的提出人', en: 'proposer who signed the paper' },
    kind: 'proposer',
    required: true,
  };
  return [
    {
      id: `${prefix}record-grade`,
      name: named('录入纸质评价', 'Type in a grade on paper'),
      done: named('录入纸质评价', 'typed in a grade on paper'),
      source: RECEIPT,
      ...paper,
      ...afterGrading,
      fields: [
        grader,
        { id: 'grade', name: { zh: '评价', en: 'grade' }, kind: 'choice', required: true, options: contentGrades },
        text('words', '回执上的意见和建议', 'words on the paper', false),
      ],
    },
    {
      id: `${prefix}record-rejection`,
      name: named('录入纸质评价（不满意）', 'Type in a paper that is not satisfied'),
      done: named('录入纸质评价：不满意', 'typed in a paper that is not satisfied'),
      source: RECEIPT,
      ...paper,
      to: unsatisfied,
      fields: [grader, text('reason', '回执上不满意的理由', 'reason on the paper')],
    },
  ];
}
