import { expect, it } from 'vitest';
import { commandOfGrade } from './grade-command.ts';

const offer = (id: string) => ({ id, name: { zh: id, en: id }, fields: [], evidence: 'none' as const });
const first = [offer('accept-reply'), offer('reject-reply'), offer('retract')];
const second = [offer('re-accept-reply'), offer('re-reject-reply')];

it.each([
  { commands: first, grade: 'satisfied', text: '', command: 'accept-reply', form: { grade: 'satisfied' } },
  {
    commands: first,
    grade: 'basically',
    text: ' 望加快 ',
    command: 'accept-reply',
    form: { grade: 'basically', words: '望加快' },
  },
  { commands: first, grade: 'unsatisfied', text: '没有日期', command: 'reject-reply', form: { reason: '没有日期' } },
  { commands: second, grade: 'unsatisfied', text: '仍没有', command: 're-reject-reply', form: { reason: '仍没有' } },
] as const)('$grade with “$text” is $command', ({ commands, grade, text, command, form }) => {
  expect(commandOfGrade([...commands], grade, text)).toEqual({ command, form });
});
