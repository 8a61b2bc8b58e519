// A kept matter into its page: sentence, clocks, steps, slips, history, and what the caller may do next.
import {
  type Calendar,
  clockRule,
  clockStates,
  dateInChina,
  dayKindOf,
  interviewCalled,
  isOffered,
  isoDate,
  type Matter,
  type Mechanism,
  nextTurn,
  offeredCommands,
  plannedShare,
  proposedSlips,
  type Relation,
  score,
} from '@luoshi/mechanisms';
import type { KeptMatter } from '@luoshi/store';
import type { CommandOffer } from '../api/command-offer.ts';
import type { MatterDetail } from '../api/matter.ts';
import type { SubmissionDetail } from '../api/submission.ts';
import { presentSubmission } from '../suggestions/present-submission.ts';
import type { Naming } from './naming.ts';
import { evidenceOf, presentHistory } from './present-history.ts';
import { leftUntil, type Presenting, presentItem } from './present-item.ts';
import { keptMechanism } from './required-mechanism.ts';

/** What of the page depends on who looks and on other matters. */
export interface Around {
  readonly relations: readonly Relation[];
  /** As events name the caller. */
  readonly person: string;
  readonly mayGiveDown: MatterDetail['mayGiveDown'];
  readonly parent: MatterDetail['parent'];
  /** Names of the government that gave it down; null where none did. */
  readonly above: Naming | null;
  readonly children: MatterDetail['children'];
  /** Where its government was merged into another, nobody acts on it any more. */
  readonly governmentSuccessor: MatterDetail['governmentSuccessor'];
  /** Suggestions that it is worked together with. */
  readonly joined: SubmissionDetail['joined'];
}

export function presentMatter(kept: KeptMatter, presenting: Presenting, around: Around): MatterDetail {
  const { matter, events } = kept;
  const { opening } = matter;
  const { naming, calendar, now } = presenting;
  const mechanism = keptMechanism(opening.mechanism);
  const standing = { mechanism, matter, calendar, now };
  const year = dateInChina(now).slice(0, 4);
  return {
    item: presentItem(kept.item, presenting),
    submission: presentSubmission(kept, presenting, around.joined),
    promise: opening.promise,
    origin: opening.origin,
    targets: [...opening.targets],
    resultForm: opening.resultForm,
    collectingUnit: opening.collectingUnit === null ? null : naming.unit(opening.collectingUnit),
    coUnits: matter.coUnits.map(naming.unit),
    monthlyShares: opening.monthlyShares && [...opening.monthlyShares],
    plannedShare: plannedShare(matter, dateInChina(now)),
    progress: matter.progress,
    rating: mechanism.ratings.find(({ id }) => id === matter.rating)?.name ?? null,
    counts: matter.counts,
    steps: stepsOf(matter, mechanism),
    clocks: clocksOf(matter, mechanism, calendar, presenting),
    nextStep: nextStepOf(matter, mechanism),
    leadUnitName: mechanism.leadUnitName ?? null,
    nodes: [...matter.nodes],
    slips: slipsOf(matter, mechanism),
    proposedSlips: [...proposedSlips(standing)],
    callsForInterview: interviewCalled(mechanism, matter) !== null,
    evidence: evidenceOf(events),
    history: presentHistory(events, mechanism, naming, around.above),
    events: [...events],
    relations: [...around.relations],
    governmentSuccessor: around.governmentSuccessor,
    commands: around.governmentSuccessor === null ? offersOf(matter, mechanism, around) : [],
    mayGiveDown: around.mayGiveDown,
    parent: around.parent,
    children: around.children,
    rolledUp: kept.rolledUp && { ...kept.rolledUp, problems: [...kept.rolledUp.problems] },
    score: presentScore(score(standing, { from: isoDate(`${year}-01-01`), to: isoDate(`${year}-12-31`) })),
  };
}

const presentScore = ({ points, deductions }: ReturnType<typeof score>): MatterDetail['score'] => ({
  points,
  deductions: [...deductions],
});

/** A step is passed when one of its commands was given first. */
function stepsOf(matter: Matter, { steps }: Mechanism): MatterDetail['steps'] {
  return steps.map(({ id, name, nameByClass, passedBy }) => ({
    id,
    name: nameByClass?.[matter.class] ?? name,
    passedAt: matter.given.find(({ command }) => passedBy.includes(command))?.at ?? null,
  }));
}

function nextStepOf(matter: Matter, mechanism: Mechanism): MatterDetail['nextStep'] {
  const turn = nextTurn(mechanism, matter);
  return turn && { name: turn.rule.name, holder: turn.holder };
}

function clocksOf(
  matter: Matter,
  mechanism: Mechanism,
  calendar: Calendar,
  presenting: Presenting,
): MatterDetail['clocks'] {
  return clockStates({ mechanism, matter, calendar, now: presenting.now }).map(({ dueAt: _, ...state }) => {
    const { name, holder, isWindow = false, limit } = clockRule(mechanism, state.clock);
    const counted = dayKindOf(limit, matter.opening.parameters);
    const isGoing = state.standing === 'running' || state.standing === 'overdue';
    return { ...state, name, holder, isWindow, ...leftUntil(isGoing ? state.due : null, counted, presenting) };
  });
}

function slipsOf({ slips }: Matter, mechanism: Mechanism): MatterDetail['slips'] {
  return slips.map((issued) => ({
    ...issued,
    name: mechanism.slips.find(({ id }) => id === issued.slip)?.name ?? { zh: issued.slip, en: issued.slip },
  }));
}

/** The commands that are offered to somebody, as buttons with forms. */
export function offersOf(
  matter: Matter,
  mechanism: Mechanism,
  { relations, person }: Pick<Around, 'relations' | 'person'>,
): CommandOffer[] {
  return offeredCommands({ mechanism, matter, relations, person }).map((rule) => presentOffer(rule, matter));
}

/** With the answers that the matter's parameters, and who put it forward, leave to choose from. */
export function presentOffer(
  { id, name, fields, evidence, source, consequence }: Mechanism['commands'][number],
  { opening, slips }: Pick<Matter, 'opening' | 'slips'>,
): CommandOffer {
  const waiting = slips.filter(({ limit, answeredAt }) => limit !== null && answeredAt === null);
  const asked = fields.filter(({ whenSeveralSlipsWait }) => whenSeveralSlipsWait === undefined || waiting.length > 1);
  const names = (opening.submission?.proposers ?? []).map(({ name: zh }) => ({ id: zh, name: { zh, en: zh } }));
  const shown = asked.map(({ options, when, kind, whenSeveralSlipsWait: _, ...field }) => ({
    ...field,
    ...(kind === 'proposer' ? { kind: 'choice' as const, options: names } : { kind }),
    ...(options ? { options: options.filter((option) => isOffered(option, opening.parameters)).map(choice) } : {}),
    ...(when ? { when: { field: when.field, is: [...when.is] } } : {}),
  }));
  return {
    id,
    name,
    fields: shown,
    evidence,
    ...(source ? { source } : {}),
    ...(consequence ? { consequence } : {}),
  };
}

const choice = ({ id, name }: { readonly id: string; readonly name: { zh: string; en: string } }) => ({ id, name });
