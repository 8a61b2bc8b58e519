// A suggestion as its proposer may read it: where it stands, who has to do what by when, the replies that were sent. Nothing of the
// offices' own work: drafts, urging, slips and scores are not the proposer's to see.
import {
  type ClockState,
  clockRule,
  clockStates,
  dayKindOf,
  isEnded,
  offeredCommands,
  submissionStanding,
} from '@luoshi/mechanisms';
import type { KeptMatter } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import type { MySuggestion, MySuggestions } from '../api/suggestion.ts';
import { leftUntil, type Presenting } from '../matters/present-item.ts';
import { presentOffer } from '../matters/present-matter.ts';
import { actorOn, factsOf, relationsToMatter } from '../matters/relations-to-matter.ts';
import { keptMechanism } from '../matters/required-mechanism.ts';
import { presentJoined } from './joined-suggestions.ts';
import { presentReply } from './present-submission.ts';

type Mine = MySuggestions['items'][number];

/** States of the offices' inner course, told to the proposer as what they are in the end: being worked on. */
const innerStates: Readonly<Record<string, string>> = {
  'unit-returned': 'handed-over',
  drafted: 'handling',
  'signed-off': 'handling',
  'extension-pending': 'handling',
  redrafted: 'reworking',
  're-signed-off': 'reworking',
};

export function presentMine(kept: KeptMatter, presenting: Presenting, caller: RequestAccount): Mine {
  const { matter } = kept;
  const mechanism = keptMechanism(matter.opening.mechanism);
  const submission = matter.opening.submission!; // only what was put forward is listed by its proposer
  const standing = submissionStanding(kept.events);
  const shown = innerStates[matter.state] ?? matter.state;
  const sent = standing.replies.some(({ sentAt }) => sentAt !== null);
  return {
    id: matter.id,
    kind: matter.class as Mine['kind'],
    kindName: mechanism.classes.find(({ id }) => id === matter.class)!.name,
    title: matter.opening.title,
    stateName: mechanism.states.find(({ id }) => id === shown)!.name,
    phase: kept.item.phase as Mine['phase'],
    leadUnit: presenting.naming.unit(matter.leadUnit),
    submission: {
      number: submission.number,
      session: submission.session,
      field: submission.field,
      receivedOn: submission.receivedOn,
      proposers: submission.proposers.map(({ name }) => name),
      replyClass: sent ? standing.replyClass : null,
      grade: standing.grade,
      repliedAt: standing.repliedAt,
      joinedTo: standing.joinedTo,
    },
    next: nextOf(kept, presenting),
    mayGrade: offers(kept, caller).some(({ id }) => id.endsWith('accept-reply')),
  };
}

export function presentMyDetail(
  kept: KeptMatter,
  presenting: Presenting,
  caller: RequestAccount,
  others: readonly KeptMatter[],
): MySuggestion {
  const { matter, events } = kept;
  const { proposers, text } = matter.opening.submission!; // as above
  const mechanism = keptMechanism(matter.opening.mechanism);
  return {
    ...presentMine(kept, presenting, caller),
    seq: matter.seq,
    people: proposers.map(({ person, name, delegation }) => ({ name, delegation, canSignIn: person !== null })),
    text,
    coUnits: matter.coUnits.map(presenting.naming.unit),
    joined: others.map(presentJoined),
    steps: mechanism.steps
      .filter(({ id }) => id !== 'draft')
      .map(({ id, name, passedBy }) => ({
        id,
        name,
        passedAt: matter.given.find(({ command }) => passedBy.includes(command))?.at ?? null,
      })),
    replies: submissionStanding(events)
      .replies.filter(({ sentAt }) => sentAt !== null)
      .map(presentReply),
    commands: offers(kept, caller).map((rule) => presentOffer(rule, matter)),
  };
}

function offers(kept: KeptMatter, caller: RequestAccount) {
  const facts = factsOf(kept);
  const relations = relationsToMatter(facts, caller).filter((relation) => relation === 'proposer');
  const { matter } = kept;
  const mechanism = keptMechanism(matter.opening.mechanism);
  return offeredCommands({ mechanism, matter, relations, person: actorOn(facts, caller).person });
}

/** Clocks that a proposer is told of: inner ones (returns, slips, extension) are the offices' own. */
const toldClocks: readonly string[] = [
  'sign',
  'reply',
  'reply-plenary',
  'grading',
  'redo',
  're-grading',
  'talk',
  'pledge',
];

/** The clock that runs out first of those told; a promise counts only when it is all that is left. */
function nextOf({ matter }: KeptMatter, presenting: Presenting): Mine['next'] {
  const mechanism = keptMechanism(matter.opening.mechanism);
  if (isEnded(mechanism, matter.state)) return null;
  if (matter.state === 'registered' || matter.state === 'settled') {
    const what = mechanism.states.find(({ id }) => id === matter.state)!.name;
    return { holder: 'office', what, due: null, ...leftUntil(null, 'calendar', presenting) };
  }
  const going = clockStates({ mechanism, matter, calendar: presenting.calendar, now: presenting.now }).filter(
    ({ clock, standing }) => toldClocks.includes(clock) && (standing === 'running' || standing === 'overdue'),
  );
  const first = [...going].sort(byUrgency)[0];
  if (!first) return null;
  const { name, holder, limit } = clockRule(mechanism, first.clock);
  return {
    holder: holder === 'proposer' || holder === 'office' ? holder : 'lead',
    what: name,
    due: first.due,
    ...leftUntil(first.due, dayKindOf(limit, matter.opening.parameters), presenting),
  };
}

function byUrgency(one: ClockState, other: ClockState): number {
  const key = ({ clock, due }: ClockState) => `${clock === 'pledge' ? 1 : 0}${due ?? '9999'}`;
  return key(one) < key(other) ? -1 : 1;
}
