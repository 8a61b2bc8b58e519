// A matter into a card of somebody's to-do list: why it is there, and the one command that moves it on.
import {
  type ClockState,
  type CommandRule,
  clockRule,
  clockStates,
  type DayKind,
  dateInChina,
  dayKindOf,
  interviewCalled,
  type Mechanism,
  nextStep,
  offeredCommands,
  phaseOf,
  proposedSlips,
  type Relation,
  turnsOf,
} from '@luoshi/mechanisms';
import type { KeptMatter } from '@luoshi/store';
import type { TodoCard } from '../api/work-lists.ts';
import { daysLeft, leftUntil, type Presenting, presentItem } from './present-item.ts';
import { presentOffer } from './present-matter.ts';
import { keptMechanism } from './required-mechanism.ts';

interface Somebody {
  readonly relations: readonly Relation[];
  /** As events name them. */
  readonly person: string;
  /** Units in which they hold a post. */
  readonly units: readonly string[];
}

interface Found {
  readonly why: TodoCard['why'];
  readonly rule: CommandRule;
  readonly due: string | null;
  /** The days that its clock counts; of a day that no clock computed, calendar days. */
  readonly counted?: DayKind;
}

/** A clock is on the list from so many working days before its end. */
const COMING_DAYS = 5;

/** Null when there is nothing for this person to do now. */
export function todoCard(kept: KeptMatter, somebody: Somebody, presenting: Presenting): TodoCard | null {
  const { matter } = kept;
  const mechanism = keptMechanism(matter.opening.mechanism);
  const offered = offeredCommands({ mechanism, matter, ...somebody });
  const found = whatToDo({ kept, mechanism, offered, somebody, presenting });
  if (!found) return null;
  const { why, rule, due, counted = 'calendar' } = found;
  const target = matter.opening.targets[0];
  return {
    item: presentItem(kept.item, presenting),
    why,
    due,
    ...leftUntil(due, counted, presenting),
    isLate: due !== null && due < dateInChina(presenting.now),
    command: presentOffer(rule, matter),
    lastProgress: matter.progress,
    target: target ? { measure: target.measure, value: target.value, unit: target.unit } : null,
  };
}

/** The most urgent first: interviews that red slips call for, late ones, then by their day, those without one last. */
export function byDue(one: TodoCard, other: TodoCard): number {
  const key = ({ due, isLate, why }: TodoCard) => `${why === 'interview' ? 0 : isLate ? 1 : 2}${due ?? '9999'}`;
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}

interface Question {
  readonly kept: KeptMatter;
  readonly mechanism: Mechanism;
  readonly offered: readonly CommandRule[];
  readonly somebody: Somebody;
  readonly presenting: Presenting;
}

function whatToDo(question: Question): Found | null {
  const { kept, mechanism, somebody } = question;
  const phase = phaseOf(mechanism, kept.matter.state);
  if (['closed', 'archived', 'withdrawn', 'suspended'].includes(phase)) return null;
  const { relations } = somebody;
  if (relations.includes('lead')) return ofUnit(question);
  const answer = relations.includes('co') ? ofCoUnit(question) : null;
  if (answer) return answer;
  if (relations.includes('office') || relations.includes('superior')) return ofOffice(question, phase);
  return relations.includes('leader') ? ofLeader(question) : null;
}

/** What its running clocks ask of the unit, the one that ends first before the others. */
function ofUnit({ kept, mechanism, offered, presenting }: Question): Found | null {
  const { matter } = kept;
  const slip = matter.slips.find(({ limit, answeredAt }) => limit !== null && answeredAt === null);
  const answer = offered.find(({ effects }) => effects.some(({ kind }) => kind === 'answer-slip'));
  if (slip && answer) return { why: 'slip', rule: answer, due: slip.limit };
  const isReturned = matter.given.at(-1)?.command === 'return';
  for (const state of goingClocks(kept, mechanism, presenting)) {
    const clock = clockRule(mechanism, state.clock);
    const rule = offered.find(({ id }) => clock.stoppedBy.includes(id)) ?? offered.find(movesOn);
    if (clock.holder !== 'lead' || !rule || !isNear(state, presenting)) continue;
    const due = { due: state.due, counted: dayKindOf(clock.limit, matter.opening.parameters) };
    if (isReturned) return { why: 'returned', rule, ...due };
    const moves = rule.from.length === 1 && movesOn(rule);
    const why = clock.limit.kind === 'nodes' ? 'node' : moves && state.clock === 'sign' ? 'to-sign' : 'feedback';
    return { why, rule, ...due };
  }
  const { light } = kept.item;
  const report = offered.find(({ effects }) => effects.some(({ kind }) => kind === 'progress'));
  if (report && light.reasons.some(({ what }) => what === 'behind'))
    return { why: 'behind', rule: report, due: matter.opening.limit };
  return ownTurn({ kept, mechanism, offered }, 'lead');
}

/** The step that this side alone takes next, where no clock asks for it: nothing else would remind it. */
function ownTurn(
  { kept, mechanism, offered }: Pick<Question, 'kept' | 'mechanism' | 'offered'>,
  side: 'lead' | 'office',
) {
  const next = nextStep(mechanism, kept.matter);
  const rule = offered.find(({ id }) => id === next?.id);
  if (!rule || !next?.by.includes(side)) return null;
  const signs = side === 'lead' && rule.fields.length === 0 && rule.evidence === 'none';
  // Work that has a limit comes onto the list with it; signing does at once.
  if (side === 'lead' && !signs && kept.item.nextDue !== null) return null;
  return { why: signs ? 'to-sign' : 'your-turn', rule, due: null } as const;
}

/** What a clock of the co-unit's own asks of it, whatever is left of its time: nothing else reminds it. */
function ofCoUnit({ kept, mechanism, offered, somebody, presenting }: Question): Found | null {
  for (const { clock, key, due } of goingClocks(kept, mechanism, presenting)) {
    const { holder, stoppedBy, limit } = clockRule(mechanism, clock);
    const rule = offered.find(({ id }) => stoppedBy.includes(id));
    if (holder === 'co' && rule && somebody.units.includes(key))
      return { why: 'feedback', rule, due, counted: dayKindOf(limit, kept.matter.opening.parameters) };
  }
  return null;
}

/** What waits for a decision of the office, what it has to hand out, and slips that fall due. */
function ofOffice(question: Question, phase: string): Found | null {
  const { kept, mechanism, offered, presenting } = question;
  const { matter } = kept;
  const countedBy = (clock: string) => dayKindOf(clockRule(mechanism, clock).limit, matter.opening.parameters);
  const own = goingClocks(kept, mechanism, presenting).find(
    ({ clock }) => clockRule(mechanism, clock).holder === 'office',
  );
  const asked = own && offered.find(({ id }) => clockRule(mechanism, own.clock).stoppedBy.includes(id));
  if (own && asked)
    return {
      why:
        phase === 'waiting'
          ? 'to-verify'
          : asked.effects.some(({ kind }) => kind === 'extend')
            ? 'extension'
            : 'your-turn',
      rule: asked,
      due: own.due,
      counted: countedBy(own.clock),
    };
  if (phase === 'waiting') {
    const rule =
      offered.find(({ to }) => to !== 'same' && to !== 'back' && phaseOf(mechanism, to) === 'closed') ?? offered[0];
    return rule ? { why: 'to-verify', rule, due: null } : null;
  }
  if (phase === 'preparing') {
    const rule = offered.find(movesOn);
    return rule ? { why: handsOut(mechanism) ? 'to-hand-out' : 'your-turn', rule, due: null } : null;
  }
  const interview = interviewCalled(mechanism, matter);
  const talk = offered.find(({ id }) => id === interview?.id);
  if (talk) return { why: 'interview', rule: talk, due: null };
  const standing = { mechanism, matter, calendar: presenting.calendar, now: presenting.now };
  const onwards = offered.find((rule) => hasWaitedOut(rule, standing));
  if (onwards) return { why: 'waited-out', rule: onwards, due: null };
  const slip = proposedSlips(standing)[0];
  const issue =
    slip &&
    offered.find(({ effects }) => effects.some((effect) => effect.kind === 'issue-slip' && effect.slip === slip.slip));
  if (!slip || !issue) return turnsOf(mechanism, 'office').includes(matter.state) ? ownTurn(question, 'office') : null;
  return {
    why: 'overdue',
    rule: issue,
    due: clockStates(standing).find(({ clock, key }) => clock === slip.clock && key === slip.key)?.due ?? null,
    counted: countedBy(slip.clock),
  };
}

/** Whether work is handed to units at all; a supervision is prepared and hands none out. */
const handsOut = ({ commands }: Mechanism): boolean => commands.some(({ id }) => id === 'assign');

/** Whether a time in which somebody else might have acted, and need not, is over: now it is the office's turn. */
const hasWaitedOut = ({ after = [] }: CommandRule, standing: Parameters<typeof clockStates>[0]): boolean =>
  after.length > 0 &&
  clockStates(standing).some((state) => after.includes(state.clock) && state.standing === 'overdue');

/** A leader sees what is red, with a word to the unit as the next thing. */
function ofLeader({ kept, mechanism, offered }: Question): Found | null {
  const decide = offered.find(movesOn);
  if (decide) return { why: 'to-verify', rule: decide, due: null };
  const urge = offered.find(({ to }) => to === 'same');
  if (kept.item.light.colour !== 'red' || !urge) return null;
  const { nextDue } = kept.item;
  if (nextDue === null) return { why: 'overdue', rule: urge, due: null };
  const { limit } = clockRule(mechanism, nextDue.clock);
  return {
    why: 'overdue',
    rule: urge,
    due: nextDue.due,
    counted: dayKindOf(limit, kept.matter.opening.parameters),
  };
}

const movesOn = ({ to }: CommandRule): boolean =>
  to !== 'same' && to !== 'back' && to !== 'withdrawn' && to !== 'suspended';

/** Those that run or have run out, the earliest end first. */
function goingClocks({ matter }: KeptMatter, mechanism: Mechanism, { calendar, now }: Presenting): ClockState[] {
  return clockStates({ mechanism, matter, calendar, now })
    .filter(
      ({ standing, due, clock }) =>
        due !== null &&
        (standing === 'running' || standing === 'overdue') &&
        clockRule(mechanism, clock).isWindow !== true,
    )
    .sort((a, b) => (a.due! < b.due! ? -1 : 1));
}

function isNear({ due, standing }: ClockState, presenting: Presenting): boolean {
  if (standing === 'overdue' || due === null) return true;
  const left = daysLeft(due, presenting);
  return left === null || left <= COMING_DAYS;
}

/** States in which something waits for the office: an application, a clock of its own, or the end of somebody else's time. */
export function officeStates(mechanism: Mechanism): readonly string[] {
  const waited = new Set(
    mechanism.clocks.filter(({ holder }) => holder === 'office').flatMap(({ stoppedBy }) => stoppedBy),
  );
  const byClock = mechanism.commands.filter(({ id }) => waited.has(id)).flatMap(({ from }) => from);
  const afterwards = mechanism.commands.filter(({ after }) => after !== undefined).flatMap(({ from }) => from);
  const waiting = mechanism.states.filter(({ phase }) => phase === 'waiting').map(({ id }) => id);
  return [...new Set([...waiting, ...byClock, ...afterwards, ...turnsOf(mechanism, 'office')])];
}
