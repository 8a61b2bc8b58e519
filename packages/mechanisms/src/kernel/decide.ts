// A command into the event it makes of a matter, or the rule that refuses it.
import { addMonths, type Calendar, dateInChina, dueOn } from '../calendar/index.ts';
import type { CommandRule } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { slipColours } from '../mechanism/slip-rule.ts';
import { amountOf, endOf } from './clock-end.ts';
import { clockStates } from './clock-states.ts';
import type { Actor, Commanded, Evidence, Form } from './event.ts';
import { evolve } from './evolve.ts';
import { clockRule, commandRule, isMeantFor } from './find-rule.ts';
import { checkForm } from './form.ts';
import type { ClockRun, Instant, Matter } from './matter.ts';
import { type MatterRefusal, refuse } from './refusal.ts';
import { isCalledFor, redSlips } from './slips.ts';

export interface Command {
  readonly command: string;
  readonly form: Form;
  readonly evidence: readonly Evidence[];
  /** The last event the actor has seen. */
  readonly expectedSeq: number;
}

export interface Situation {
  readonly mechanism: Mechanism;
  readonly matter: Matter;
  readonly actor: Actor;
  readonly now: Instant;
  readonly calendar: Calendar;
  /** Matters of lower governments that carry this one out and are still open. */
  readonly openChildren: number;
  /** The next number in the series of the slip that this command issues; null for commands that issue none. */
  readonly slipNumber: string | null;
}

/** The one event of an accepted command. Who does not stand to the matter learns nothing else about it, so that is asked first. */
export function decide(situation: Situation, command: Command): readonly [Commanded] | MatterRefusal {
  const rule = commandRule(situation.mechanism, command.command);
  if (!rule) return refuse('command-unknown', { command: command.command });
  const refusal = firstRefusal(situation, command, rule);
  if (refusal) return refusal;
  const event = eventOf(situation, command);
  return calendarGap(situation, event) ?? [event];
}

type Check = (situation: Situation, command: Command, rule: CommandRule) => MatterRefusal | null;

/** In the order in which a person would want to hear of them. */
const checks: readonly Check[] = [
  isTheirs,
  isFresh,
  isNow,
  isForClass,
  isCalled,
  hasForm,
  hasEvidence,
  isApart,
  isInTime,
  isAfterwards,
  isLater,
  nodeLeft,
  slipFits,
  childrenClosed,
];

function firstRefusal(situation: Situation, command: Command, rule: CommandRule): MatterRefusal | null {
  for (const check of checks) {
    const refusal = check(situation, command, rule);
    if (refusal) return refusal;
  }
  return null;
}

function isTheirs({ actor }: Situation, _: Command, { id, by }: CommandRule): MatterRefusal | null {
  return by.some((relation) => actor.relations.includes(relation))
    ? null
    : refuse('not-yours', { command: id, by: by.join(' ') });
}

function isFresh({ matter }: Situation, { expectedSeq }: Command): MatterRefusal | null {
  return expectedSeq === matter.seq ? null : refuse('stale-version', { expected: expectedSeq, actual: matter.seq });
}

function isNow({ matter }: Situation, _: Command, { id, from }: CommandRule): MatterRefusal | null {
  return from.includes(matter.state) ? null : refuse('command-not-now', { command: id, state: matter.state });
}

function isForClass({ matter }: Situation, _: Command, { id, classes }: CommandRule): MatterRefusal | null {
  return isMeantFor(classes, matter.class) ? null : refuse('class-not-meant', { command: id, class: matter.class });
}

function isCalled({ mechanism, matter }: Situation, _: Command, rule: CommandRule): MatterRefusal | null {
  const red = redSlips(mechanism, matter, rule);
  return red === null || isCalledFor(mechanism, matter, rule) ? null : refuse('interview-uncalled', red);
}

function hasForm({ matter, now }: Situation, { form }: Command, rule: CommandRule): MatterRefusal | null {
  const { parameters, submission } = matter.opening;
  const proposers = (submission?.proposers ?? []).map(({ name }) => name);
  return checkForm(rule, form, { today: dateInChina(now), parameters, matter: matter.id, proposers });
}

function hasEvidence({ matter }: Situation, { evidence }: Command, rule: CommandRule): MatterRefusal | null {
  const lacksOwn = rule.evidence === 'required' && evidence.length === 0;
  const lacksAny = rule.needsEvidence === true && matter.evidence + evidence.length === 0;
  return lacksOwn || lacksAny ? refuse('evidence-missing', { command: rule.id }) : null;
}

function isApart({ matter, actor }: Situation, _: Command, { id, apartFrom }: CommandRule): MatterRefusal | null {
  if (apartFrom === undefined) return null;
  const isSame =
    apartFrom === 'handlers'
      ? matter.handlers.includes(actor.person)
      : matter.lastGivenBy[apartFrom.command] === actor.person;
  return isSame ? refuse('same-person', { command: id, name: actor.name }) : null;
}

function isInTime({ mechanism, matter, calendar, now }: Situation, _: Command, { before }: CommandRule) {
  if (before === undefined) return null;
  const passed = clockStates({ mechanism, matter, calendar, now }).find(
    ({ clock, standing }) => before.includes(clock) && standing === 'overdue',
  );
  return passed ? refuse('limit-passed', { clock: passed.clock, due: passed.due ?? '' }) : null;
}

function isAfterwards({ mechanism, matter, calendar, now }: Situation, _: Command, { id, after }: CommandRule) {
  if (after === undefined) return null;
  const own = clockStates({ mechanism, matter, calendar, now }).filter(({ clock }) => after.includes(clock));
  if (own.some(({ standing }) => standing === 'overdue')) return null;
  return refuse('limit-not-passed', { command: id, due: own.at(-1)?.due ?? '' });
}

/** A new limit has to lie behind the one that holds; compared run by run with the matter as it would be. */
function isLater(situation: Situation, command: Command, { id, effects }: CommandRule): MatterRefusal | null {
  if (!effects.some(({ kind }) => kind === 'extend')) return null;
  const { mechanism, matter, calendar } = situation;
  const after = evolve(mechanism, matter, eventOf(situation, command));
  for (const [at, run] of matter.clocks.entries()) {
    const until = after.clocks[at]?.chosen;
    if (!until || until === run.chosen) continue;
    const end = endOf(clockRule(mechanism, run.clock), run, matter, calendar);
    if (typeof end === 'string' && until <= end) return refuse('limit-not-later', { command: id, due: end, until });
    const last = lastExtension(effects, run, situation);
    if (last !== null && until > last) return refuse('limit-too-late', { command: id, last, until });
  }
  return null;
}

/** The last day to which the run may be extended; null where no rule says. */
function lastExtension(
  effects: CommandRule['effects'],
  { clock, startedAt }: ClockRun,
  { matter, calendar }: Situation,
) {
  const rule = effects.find((effect) => effect.kind === 'extend' && effect.clock === clock);
  if (rule?.kind !== 'extend' || rule.within === undefined) return null;
  const amount = amountOf(matter, rule.within);
  const last = dueOn(calendar, dateInChina(startedAt), { amount, unit: 'month' });
  // As long as nobody announced that year's days off, the plain date is the last.
  return typeof last === 'string' ? last : addMonths(dateInChina(startedAt), amount);
}

function nodeLeft({ matter }: Situation, _: Command, { effects }: CommandRule): MatterRefusal | null {
  const passes = effects.some(({ kind }) => kind === 'pass-node');
  return passes && matter.nodes.every(({ passedAt }) => passedAt !== null) ? refuse('nodes-all-passed') : null;
}

function slipFits({ matter, now }: Situation, { form }: Command, { effects }: CommandRule): MatterRefusal | null {
  const waiting = matter.slips.filter(({ limit, answeredAt }) => limit !== null && answeredAt === null);
  for (const effect of effects) {
    if (effect.kind === 'answer-slip' && waiting.length === 0) return refuse('no-slip-waits');
    if (effect.kind !== 'issue-slip' || effect.colourField === undefined) continue;
    const last = waiting.findLast(({ colour }) => colour !== null);
    if (!last?.colour) continue;
    if (last.limit !== null && dateInChina(now) <= last.limit)
      return refuse('slip-waits', { number: last.number, limit: last.limit });
    const colour = slipColours.findIndex((each) => each === String(form[effect.colourField ?? '']));
    if (colour < slipColours.indexOf(last.colour)) return refuse('slip-colour-lower', { last: last.colour });
  }
  return null;
}

function childrenClosed({ openChildren }: Situation, _: Command, rule: CommandRule): MatterRefusal | null {
  return rule.needsChildrenClosed && openChildren > 0 ? refuse('children-open', { open: openChildren }) : null;
}

function eventOf({ matter, actor, now, slipNumber }: Situation, { command, form, evidence }: Command): Commanded {
  return {
    kind: 'commanded',
    matter: matter.id,
    seq: matter.seq + 1,
    at: now,
    by: actor,
    command,
    form,
    evidence,
    slipNumber,
  };
}

/** Refused when a clock that runs after the event would end in a year whose working days nobody has announced. */
function calendarGap({ mechanism, matter, calendar }: Situation, event: Commanded): MatterRefusal | null {
  const after = evolve(mechanism, matter, event);
  for (const run of after.clocks) {
    const rule = clockRule(mechanism, run.clock);
    if (run.stoppedAt !== null || run.givenUpAt !== null || rule.limit.kind === 'monthly') continue;
    const end = endOf(rule, run, after, calendar);
    if (typeof end !== 'string') return refuse('calendar-missing', { year: Number(end.facts.year), clock: run.clock });
  }
  return null;
}
