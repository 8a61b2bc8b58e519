// Holds a mechanism's data against itself: every name it uses has to be one it defines.
import type { ClockRule } from './clock-rule.ts';
import type { CommandRule } from './command-rule.ts';
import type { Mechanism } from './mechanism.ts';

/** What does not fit, each as `where: what`; empty for a mechanism that can be run. */
export type Clashes = readonly string[];

export function checkMechanism(mechanism: Mechanism): Clashes {
  return [
    ...twice(mechanism),
    ...mechanism.commands.flatMap((command) => commandClashes(command, mechanism)),
    ...mechanism.clocks.flatMap((clock) => clockClashes(clock, mechanism)),
    ...missing(
      'steps',
      mechanism.steps.flatMap(({ passedBy }) => passedBy),
      idsOf(mechanism.commands),
    ),
    ...missing(
      'steps',
      mechanism.steps.flatMap(({ nameByClass }) => Object.keys(nameByClass ?? {})),
      idsOf(mechanism.classes),
    ),
    ...missing('lights', Object.values(mechanism.lights), idsOf(mechanism.parameters)),
    ...missing('score', Object.values(mechanism.score), idsOf(mechanism.parameters)),
    ...unreachable(mechanism),
  ];
}

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

function twice({ states, commands, clocks, parameters, slips, classes }: Mechanism): Clashes {
  return Object.entries({ states, commands, clocks, parameters, slips, classes }).flatMap(([kind, things]) => {
    const ids = idsOf(things);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${kind}: ${id} is there twice`);
  });
}

function commandClashes(
  command: CommandRule,
  { states, clocks, slips, classes, commands, parameters }: Mechanism,
): Clashes {
  const where = `command ${command.id}`;
  const to = endsOf(command);
  const { effects, fields, detour } = command;
  return [
    ...missing(where, [...command.from, ...to], idsOf(states)),
    ...missing(
      where,
      [...(command.before ?? []), ...(command.after ?? []), ...(detour ? [detour.clock] : [])],
      idsOf(clocks),
    ),
    ...missing(
      where,
      fields.flatMap(({ when }) => (when ? [when.field] : [])),
      idsOf(fields),
    ),
    ...missing(
      where,
      fields.flatMap(({ options = [] }) => options.flatMap(({ needs }) => (needs ? [needs.parameter] : []))),
      idsOf(parameters),
    ),
    ...missing(where, command.classes ?? [], idsOf(classes)),
    ...missing(where, typeof command.apartFrom === 'object' ? [command.apartFrom.command] : [], idsOf(commands)),
    ...missing(where, command.answers ?? [], idsOf(commands)),
    ...missing(where, command.needsRedSlips === undefined ? [] : [command.needsRedSlips], idsOf(parameters)),
    ...effects.flatMap((effect) => {
      switch (effect.kind) {
        case 'extend':
          return [
            ...missing(where, [effect.clock], idsOf(clocks)),
            ...missing(where, [effect.field], idsOf(fields)),
            ...missing(where, effect.within === undefined ? [] : [effect.within], idsOf(parameters)),
          ];
        case 'hand-to':
          return missing(where, [effect.lead, effect.co], idsOf(fields));
        case 'answer-slip':
          return missing(where, [effect.scope], idsOf(fields));
        case 'plan-nodes':
        case 'rate':
          return missing(where, [effect.field], idsOf(fields));
        case 'progress':
          return missing(where, [effect.text, effect.value, effect.share], idsOf(fields));
        case 'issue-slip':
          return [
            ...missing(where, [effect.slip], idsOf(slips)),
            ...missing(where, effect.colourField === undefined ? [] : [effect.colourField], idsOf(fields)),
          ];
        case 'reclassify':
          return missing(where, [effect.class], idsOf(classes));
        default:
          return [];
      }
    }),
  ];
}

function clockClashes(clock: ClockRule, { commands, parameters, classes, slips }: Mechanism): Clashes {
  const where = `clock ${clock.id}`;
  const { limit, breach, revivedBy, reminders } = clock;
  const used = [
    ...(limit.kind === 'span' ? [limit.amount, limit.dayKind] : []),
    ...(limit.kind === 'working-days' ? [limit.amount] : []),
    ...(limit.kind === 'monthly' ? [limit.dayOfMonth] : []),
    ...(reminders ? [reminders.first, reminders.again] : []),
    ...(breach.redAfterDays === undefined ? [] : [breach.redAfterDays]),
    ...(breach.litAfterDays === undefined ? [] : [breach.litAfterDays]),
  ];
  const named = [...clock.startsAt, ...clock.stoppedBy, ...(revivedBy ? [revivedBy.command, revivedBy.undoes] : [])];
  return [
    ...missing(where, named, idsOf(commands)),
    ...missing(where, used, idsOf(parameters)),
    ...missing(where, clock.classes ?? [], idsOf(classes)),
    ...missing(where, breach.slip === undefined ? [] : [breach.slip], idsOf(slips)),
  ];
}

/** States that no command leads to, apart from the first. */
function unreachable({ states, commands }: Mechanism): Clashes {
  const reached = commands.flatMap(endsOf);
  return idsOf(states)
    .slice(1)
    .filter((id) => !reached.includes(id))
    .map((id) => `state ${id}: no command leads to it`);
}

/** States that a command names as its end. */
const endsOf = ({ to, detour }: CommandRule): readonly string[] => [
  ...(to === 'same' || to === 'back' ? [] : [to]),
  ...(detour ? [detour.to] : []),
];

const missing = (where: string, names: readonly string[], known: readonly string[]): Clashes =>
  names.filter((name) => !known.includes(name)).map((name) => `${where}: there is no ${name}`);
