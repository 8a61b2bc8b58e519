// Fields that many forms have.
import type { Field } from '../../mechanism/command-rule.ts';

export const text = (id: string, zh: string, en: string, required = true): Field => ({
  id,
  name: { zh, en },
  kind: 'text',
  required,
});

/** A day that is not in the past. */
export const comingDay = (id: string, zh: string, en: string, required = true): Field => ({
  id,
  name: { zh, en },
  kind: 'date',
  required,
  notBeforeToday: true,
});

/** 进展文字、完成数值、完成比例: entered once and used in lights, bulletins and the account. */
export const progressFields: readonly Field[] = [
  text('progress', '工作进展', 'progress'),
  { id: 'value', name: { zh: '完成数值', en: 'figure reached' }, kind: 'number', required: false },
  { id: 'share', name: { zh: '完成比例（%）', en: 'percent done' }, kind: 'number', required: false },
  text('problem', '存在问题', 'problem', false),
  text('nextStep', '下一步安排', 'next step', false),
];

export const progressEffect = { kind: 'progress', text: 'progress', value: 'value', share: 'share' } as const;
