// 催办、批示、配合单位反馈: what is said about a matter without moving it.
import type { CommandRule } from '../../mechanism/command-rule.ts';
import { text } from './text-field.ts';

export function remarkCommands(worked: readonly string[]): readonly CommandRule[] {
  const common = { from: worked, to: 'same', effects: [] } as const;
  return [
    {
      ...common,
      id: 'urge',
      name: { zh: '催办', en: 'Urge' },
      done: { zh: '催办', en: 'urged' },
      by: ['office', 'superior', 'leader'],
      fields: [text('words', '催办内容', 'what is urged')],
      evidence: 'none',
    },
    {
      ...common,
      id: 'instruct',
      name: { zh: '批示', en: 'Instruct' },
      done: { zh: '作出批示', en: 'gave an instruction' },
      by: ['leader'],
      fields: [text('words', '批示内容', 'instruction')],
      evidence: 'none',
    },
    {
      ...common,
      id: 'report-part',
      name: { zh: '配合反馈', en: 'Report own part' },
      done: { zh: '反馈配合情况', en: 'reported its part' },
      by: ['co', 'collecting'],
      fields: [text('progress', '配合工作情况', 'what the unit did')],
      evidence: 'optional',
      effects: [{ kind: 'handle' }],
    },
  ];
}
