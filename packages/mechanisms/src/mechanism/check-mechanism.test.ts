import { describe, expect, test } from 'vitest';
import { builtInCalendar } from '../calendar/index.ts';
import { decide } from '../kernel/decide.ts';
import { fold } from '../kernel/evolve.ts';
import { openMatter, valuesOf } from '../kernel/open-matter.ts';
import { matterRefusals } from '../kernel/refusal.ts';
import { slipSeriesOf } from '../kernel/slips.ts';
import { mechanisms } from '../rules/mechanisms.ts';
import { system13710 } from '../rules/system-13710.ts';
import { actors, opening } from '../testing/made-matter.ts';
import { checkMechanism } from './check-mechanism.ts';
import { relations } from './command-rule.ts';

test.each(mechanisms.map((mechanism) => [mechanism.id, mechanism] as const))(
  '%s uses no name that it does not define',
  (_, mechanism) => {
    expect(checkMechanism(mechanism)).toEqual([]);
  },
);

test('a mechanism with a wrong name in it is found out', () => {
  const [first, ...rest] = system13710.commands;
  const broken = { ...system13710, commands: [{ ...first!, to: 'nowhere' }, ...rest] };
  expect(checkMechanism(broken)).toContain('command establish: there is no nowhere');
  expect(checkMechanism(broken)).toContain('state established: no command leads to it');
});

test('a step with its own name for a class that there is not is found out', () => {
  const [first, ...rest] = system13710.steps;
  const steps = [{ ...first!, nameByClass: { urgent: { zh: '加急', en: 'urgent' } } }, ...rest];
  expect(checkMechanism({ ...system13710, steps })).toEqual(['steps: there is no urgent']);
});

test.each(mechanisms.map((mechanism) => [mechanism.id, mechanism] as const))(
  'every name, step, command and clock of %s is given in both languages',
  (_, { states, commands, clocks, slips, parameters, steps, classes }) => {
    const ofClasses = steps.flatMap(({ id, nameByClass }) =>
      Object.values(nameByClass ?? {}).map((name) => ({ id, name })),
    );
    const named = [...states, ...commands, ...clocks, ...slips, ...parameters, ...steps, ...ofClasses, ...classes];
    for (const { id, name } of named) {
      expect(name.zh, id).toMatch(/[\u4e00-\u9fff]|^[0-9/ ]+$/);
      expect(name.en, id).toMatch(/^[\x20-\x7e“”]+$/);
    }
  },
);

describe.each(mechanisms.map((mechanism) => ({ id: mechanism.id, mechanism })))(
  'each state × command × relation of $id',
  ({ mechanism }) => {
    const at = '2026-03-02T01:00:00.000Z';
    const opened = openMatter(
      mechanism,
      { id: 'm1', opening: opening({ class: mechanism.classes[0]!.id }), settings: {} },
      actors.office,
      at,
    );
    if ('refused' in opened) throw new Error(opened.code);
    const blank = fold(mechanism, opened)!;

    test.each(mechanism.commands.map((rule) => [rule.id, rule] as const))(
      '%s is allowed or refused with the code that the table says',
      (_, rule) => {
        for (const { id: state } of mechanism.states)
          for (const relation of relations) {
            const outcome = decide(
              {
                mechanism,
                matter: { ...blank, state },
                actor: { ...actors.stranger, relations: [relation] },
                now: at,
                calendar: builtInCalendar,
                openChildren: 0,
                slipNumber: slipSeriesOf(mechanism, rule) === null ? null : '1号',
              },
              { command: rule.id, form: {}, evidence: [], expectedSeq: 1 },
            );
            const code = 'refused' in outcome ? outcome.code : null;
            if (!rule.by.includes(relation)) expect(code).toBe('not-yours');
            else if (!rule.from.includes(state)) expect(code).toBe('command-not-now');
            else expect([null, ...Object.keys(matterRefusals)]).toContain(code);
            if (rule.by.includes(relation) && rule.from.includes(state))
              expect(['not-yours', 'command-not-now', 'command-unknown']).not.toContain(code);
          }
      },
    );
  },
);

test.each([
  ['a negative limit', { closeDays: -1 }],
  ['a limit that is no whole number', { closeDays: 2.5 }],
  ['a day kind that does not exist', { dayKind: 'moon' }],
  ['text for a number', { closeDays: '7' }],
])('%s is refused as a parameter', (_, settings) => {
  expect(valuesOf(system13710, settings)).toMatchObject({ refused: true, code: 'parameter-invalid' });
});
