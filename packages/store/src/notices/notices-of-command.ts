// A command that was given into the reminders that it makes: told by what it did, not by the mechanism it belongs to.
import { type Commanded, commandRule, interviewCalled, type Matter, type Mechanism, phaseOf } from '@luoshi/mechanisms';
import type { Notice } from '../matters/matters.ts';
import { type Audience, type NewNotice, office } from './new-notice.ts';

export interface Given {
  readonly mechanism: Mechanism;
  readonly before: Matter;
  readonly after: Matter;
  readonly event: Commanded;
}

type What = Notice['what'];

/** Nobody is reminded of what they did themselves: the office hears of units, units and leaders of the office. */
export function noticesOfCommand(given: Given): readonly NewNotice[] {
  const { after, event } = given;
  const made = (what: What, audiences: readonly Audience[]): readonly NewNotice[] =>
    audiences.map((to) => ({ what, clock: '', key: String(event.seq), at: event.at, to }));
  if (isHandOut(given)) return made('assigned', allUnits(after));
  const course = outOfCourse(given);
  if (course !== null) return made(course, [...allUnits(after), ...leader(after)]);
  const toOffice = whatForOffice(given);
  if (toOffice !== null) return made(toOffice, [office]);
  const toLead = whatForLead(given);
  const toLeader = whatForLeader(given);
  return [
    ...(toLead === null ? [] : made(toLead, [{ unit: after.leadUnit, post: null }])),
    ...(toLeader === null ? [] : made(toLeader, leader(after))),
  ];
}

function allUnits({ leadUnit, coUnits, opening: { collectingUnit } }: Matter): readonly Audience[] {
  const units = new Set([leadUnit, ...(collectingUnit === null ? [] : [collectingUnit]), ...coUnits]);
  return [...units].map((unit) => ({ unit, post: null }));
}

const leader = ({ opening: { leaderPost } }: Matter): readonly Audience[] =>
  leaderPost === null ? [] : [{ unit: null, post: leaderPost }];

const isHandOut = ({ mechanism, before, after, event }: Given): boolean =>
  isHandedTo(mechanism, event) ||
  (phaseOf(mechanism, before.state) === 'preparing' && phaseOf(mechanism, after.state) === 'open');

/** To other units than before: they hear of it as of any hand-out. */
const isHandedTo = (mechanism: Mechanism, { command }: Commanded): boolean =>
  commandRule(mechanism, command)?.effects.some(({ kind }) => kind === 'hand-to') ?? false;

/** 挂起、恢复、撤项: nobody works, or everybody works again. A matter withdrawn before it was handed out was nobody's yet. */
function outOfCourse({ mechanism, before, after }: Given): What | null {
  const [from, to] = [phaseOf(mechanism, before.state), phaseOf(mechanism, after.state)];
  if (from === to || from === 'preparing') return null;
  if (to === 'suspended' || to === 'withdrawn') return to;
  return from === 'suspended' ? 'resumed' : null;
}

function whatForOffice({ mechanism, before, after, event }: Given): What | null {
  const isWaiting = phaseOf(mechanism, after.state) === 'waiting' && phaseOf(mechanism, before.state) !== 'waiting';
  if (isWaiting) return 'applied';
  if (event.command === 'request-coordination') return 'coordination';
  return event.command === 'request-extension' ? 'extension' : null;
}

function whatForLead({ mechanism, before, after, event }: Given): What | null {
  const rule = commandRule(mechanism, event.command);
  const effects = rule?.effects ?? [];
  if (effects.some((effect) => effect.kind === 'count' && effect.what !== 'extension')) return 'returned';
  if (isClosing({ mechanism, before, after, event })) return rule?.by.includes('office') ? 'closed' : null;
  const slip = issuedSlip(mechanism, event);
  if (slip !== undefined && isInterview(mechanism, event)) return 'interview';
  if (slip?.isAnswered) return 'slip';
  if (slip !== undefined) return rule?.by.includes('office') ? 'document' : null;
  if (event.command === 'grant-extension' || event.command === 'refuse-extension') return 'extension';
  return event.command === 'urge' || event.command === 'instruct' ? 'urged' : null;
}

/** That the head of a unit is to be talked to, and that it was done. */
function whatForLeader({ mechanism, before, after, event }: Given): What | null {
  if (isInterview(mechanism, event)) return 'interview';
  const isCalled = interviewCalled(mechanism, after) !== null && interviewCalled(mechanism, before) === null;
  return isCalled && issuedSlip(mechanism, event) !== undefined ? 'interview-called' : null;
}

const isClosing = ({ mechanism, before, after }: Given): boolean =>
  phaseOf(mechanism, after.state) === 'closed' && !['closed', 'archived'].includes(phaseOf(mechanism, before.state));

function issuedSlip(mechanism: Mechanism, { command }: Commanded): Mechanism['slips'][number] | undefined {
  const effect = commandRule(mechanism, command)?.effects.find(({ kind }) => kind === 'issue-slip');
  return effect?.kind === 'issue-slip' ? mechanism.slips.find(({ id }) => id === effect.slip) : undefined;
}

const isInterview = (mechanism: Mechanism, { command }: Commanded): boolean =>
  commandRule(mechanism, command)?.needsRedSlips !== undefined;
