// A matter's life as chance would have it: commands that often fit and often do not, by people who often may and often may not.
import fc from 'fast-check';
import { addDays, dateInChina, type IsoDate } from '../calendar/index.ts';
import type { Actor, Evidence, FieldValue, Form } from '../kernel/event.ts';
import { isAsked } from '../kernel/form.ts';
import type { Instant, Matter } from '../kernel/matter.ts';
import { offeredCommands } from '../kernel/offered-commands.ts';
import type { CommandRule, Field } from '../mechanism/command-rule.ts';
import { relations } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { photo } from './story.ts';

/** One step: how long after the one before, which command, by whom, with what. */
export interface Try {
  readonly hours: number;
  /** Below `CAREFUL` people do what is offered, with what it takes; above they do anything. */
  readonly aim: number;
  readonly pick: number;
  readonly person: number;
  readonly withEvidence: boolean;
  readonly daysAhead: number;
  readonly isSloppy: boolean;
}

const CAREFUL = 0.8;

const oneTry: fc.Arbitrary<Try> = fc.record({
  hours: fc.integer({ min: 1, max: 120 }),
  aim: fc.double({ min: 0, max: 1, noNaN: true }),
  pick: fc.nat({ max: 60_000 }),
  person: fc.nat({ max: 4 }),
  withEvidence: fc.boolean(),
  daysAhead: fc.integer({ min: -3, max: 60 }),
  isSloppy: fc.boolean(),
});

export const tries: fc.Arbitrary<readonly Try[]> = fc.array(oneTry, { minLength: 1, maxLength: 40 });

/** Long enough to come through the longest mechanism. */
export const longLives: fc.Arbitrary<readonly Try[]> = fc.array(oneTry, { minLength: 60, maxLength: 90 });

export interface Attempt {
  readonly command: string;
  readonly actor: Actor;
  readonly form: Form;
  readonly evidence: readonly Evidence[];
  readonly now: Instant;
}

/** Every person may stand to the matter in any way: who someone is and what they may do are told apart by the kernel alone. */
export function attemptOf(mechanism: Mechanism, matter: Matter, before: Instant, step: Try): Attempt {
  const now = new Date(Date.parse(before) + step.hours * 3_600_000).toISOString();
  const person = `p${step.person}`;
  const isCareful = step.aim < CAREFUL;
  const offered = offeredCommands({ mechanism, matter, relations, person }).filter(({ to }) => isUsual(to, step));
  const from = isCareful && offered.length > 0 ? offered : mechanism.commands;
  // Not by the remainders that say what is usual: a command at some places of the list would never be taken.
  const rule = from[Math.floor(step.pick / 60) % from.length]!;
  return {
    command: rule.id,
    actor: { person, name: person, unit: 'u', post: null, relations: step.aim < 0.95 ? relations : ['co'] },
    form: formOf(rule, matter, dateInChina(now), isCareful ? { ...step, daysAhead: Math.abs(step.daysAhead) } : step),
    evidence: isCareful || step.withEvidence ? [photo] : [],
    now,
  };
}

/** Few matters are withdrawn or suspended, and remarks alone bring none to its end. */
const isUsual = (to: CommandRule['to'], { pick }: Try): boolean =>
  to === 'withdrawn' || to === 'suspended' ? pick % 20 === 0 : to === 'same' ? pick % 3 === 0 : true;

function formOf(rule: CommandRule, matter: Matter, today: IsoDate, step: Try): Form {
  const fields = step.isSloppy && step.aim > CAREFUL ? rule.fields.slice(1) : rule.fields;
  const form: Form = Object.fromEntries(fields.map((field) => [field.id, filledIn(field, matter, today, step)]));
  return Object.fromEntries(fields.filter((field) => isAsked(field, form)).map(({ id }) => [id, form[id]!]));
}

function filledIn(
  { kind, options, notAfterToday }: Field,
  { opening }: Matter,
  today: IsoDate,
  { daysAhead, pick }: Try,
): FieldValue {
  switch (kind) {
    case 'number':
      return pick % 100;
    case 'date':
      return addDays(today, notAfterToday ? -Math.abs(daysAhead) : daysAhead);
    case 'choice':
      // Not by `pick`: the command was chosen by it, and would always come with the same answer.
      return options![Math.abs(daysAhead) % options!.length]!.id;
    case 'units':
      return ['u'];
    case 'proposer':
      return opening.submission?.proposers[0]?.name ?? '查无此人';
    case 'matter':
      return '970001-m2';
    case 'nodes':
      return [1, 2, 3].map((at) => ({ title: `节点${at}`, date: addDays(today, Math.max(daysAhead, 0) + at * 20) }));
    default:
      return '已办';
  }
}
