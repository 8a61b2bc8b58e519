// An act on a round into the event it makes, or the rule that refuses it. A refused act changes nothing.
import type { Instant } from '../kernel/matter.ts';
import { checkCandidates } from './check-candidates.ts';
import { type Attendance, checkBallots, checkCount, isCount } from './check-count.ts';
import { checkHandIn } from './check-hand-in.ts';
import { checkWithdrawal, withdrawn } from './check-withdrawal.ts';
import { stands } from './entry.ts';
import { type RoundRefusal, refuseRound } from './refusal.ts';
import type { Round, RoundStage } from './round.ts';
import type { ActOf, RoundAct, RoundActKind, RoundEvent } from './round-act.ts';
import { moreThan, type RoundRules } from './round-rules.ts';

export interface RoundSituation {
  /** Null before the round is opened. */
  readonly round: Round | null;
  readonly now: Instant;
  /** Name of the person. */
  readonly by: string;
  /** The last event the person has seen; 0 before the opening. */
  readonly expectedSeq: number;
}

const beforeVote: readonly RoundStage[] = ['collecting', 'deliberating'];
const afterVote: readonly RoundStage[] = ['decided', 'published', 'handed-over'];

/** In which stages an act is given. The office's reserve library is open all year; deputies hand in while a round collects. */
export const stagesOfAct: Readonly<Record<Exclude<RoundActKind, 'open'>, readonly RoundStage[]>> = {
  'set-rules': beforeVote,
  propose: [...beforeVote, 'voting', 'tied', ...afterVote],
  'hand-in': ['collecting'],
  withdraw: ['collecting'],
  merge: ['collecting'],
  answer: [...beforeVote, 'voting', 'tied', ...afterVote, 'evaluating', 'evaluated'],
  revise: beforeVote,
  drop: ['collecting'],
  assess: ['collecting'],
  'pre-decide': ['collecting'],
  reconsider: ['deliberating'],
  deliberate: ['deliberating'],
  'open-vote': ['deliberating', 'tied'],
  annul: ['voting', 'evaluating'],
  count: ['voting'],
  publish: ['decided'],
  'hand-over': ['published'],
  'change-item': ['published', 'handed-over'],
  link: [...afterVote, 'evaluating', 'evaluated'],
  unlink: [...afterVote, 'evaluating', 'evaluated'],
  'open-evaluation': ['published', 'handed-over'],
  evaluate: ['evaluating'],
};

export function decideRound({ round, now, by, expectedSeq }: RoundSituation, act: RoundAct): RoundEvent | RoundRefusal {
  const seq = round?.seq ?? 0;
  if (expectedSeq > seq || expectedSeq < (round?.officeSeq ?? 0))
    return refuseRound('round-stale', { expected: expectedSeq, actual: seq });
  const refusal = round ? refusalOf(round, act) : refusalOfOpening(act);
  return refusal ?? { seq: seq + 1, at: now, by, act };
}

function refusalOfOpening(act: RoundAct): RoundRefusal | null {
  if (act.kind !== 'open') return refuseRound('round-act-not-now', { act: act.kind, stage: 'unopened' });
  return checkRules(act.rules);
}

function refusalOf(round: Round, act: RoundAct): RoundRefusal | null {
  if (act.kind === 'hand-in') return checkHandIn(round, act);
  if (act.kind === 'withdraw') return checkWithdrawal(round, act);
  if (act.kind === 'open' || !stagesOfAct[act.kind].includes(round.stage))
    return refuseRound('round-act-not-now', { act: act.kind, stage: round.stage });
  switch (act.kind) {
    case 'set-rules':
      return round.stage === 'deliberating'
        ? (checkRules(act.rules) ?? checkCandidates({ ...round, rules: act.rules }, round.candidates))
        : checkRules(act.rules);
    case 'propose':
    case 'reconsider':
    case 'annul':
      return null;
    case 'revise':
      return entryMissing(round, act.entry) ?? stillFit(round, act);
    case 'drop':
    case 'assess':
      return entryMissing(round, act.entry);
    case 'merge':
      return entryMissing(round, act.entry) ?? entryMissing(round, act.into) ?? mergedIntoItself(round, act);
    case 'answer':
      return answeredToNobody(round, act.entry);
    case 'pre-decide':
      return checkCandidates(round, act.candidates);
    case 'deliberate':
      return act.entry === null ? null : entryMissing(round, act.entry);
    case 'open-vote':
      return checkAttendance(act, round.rules) ?? notBefore(act.on, round.sittings.at(-1)?.on ?? round.preDecision?.on);
    case 'count':
      return checkCount(round.sittings.at(-1)!, act);
    case 'publish':
      return notBefore(act.on, round.sittings.at(-1)?.on);
    case 'hand-over':
      return itemMissing(round, act.entry) ?? handedOver(round, act.entry);
    case 'change-item':
      return itemMissing(round, act.entry) ?? checkApproval(round, act);
    case 'link':
    case 'unlink':
      return itemMissing(round, act.entry);
    case 'open-evaluation':
      return checkAttendance(act, round.rules) ?? notBefore(act.on, round.publishedOn ?? undefined);
    case 'evaluate':
      return checkEvaluation(round, act);
  }
}

function checkRules(rules: RoundRules): RoundRefusal | null {
  const { places, surplusLowPercent, surplusHighPercent, quorumPercent, majorityPercent } = rules;
  const isPercent = (value: number) => isCount(value) && value < 100;
  const fits =
    isCount(places) &&
    places >= 1 &&
    places <= 100 &&
    isCount(surplusLowPercent) &&
    isCount(surplusHighPercent) &&
    surplusLowPercent <= surplusHighPercent &&
    surplusHighPercent <= 100 &&
    isPercent(quorumPercent) &&
    isPercent(majorityPercent);
  return fits ? null : refuseRound('round-rules-wrong', { places });
}

/** A candidate that is revised after 初定 must still be one. */
function stillFit(round: Round, { entry, project }: ActOf<'revise'>): RoundRefusal | null {
  if (!round.candidates.includes(entry)) return null;
  const entries = round.entries.map((one) => (one.id === entry ? { ...one, project } : one));
  return checkCandidates({ ...round, entries }, round.candidates);
}

function checkAttendance({ deputies, present }: Attendance, { quorumPercent }: RoundRules): RoundRefusal | null {
  const wrong = [deputies, present].find((number) => !isCount(number));
  if (wrong !== undefined) return refuseRound('count-number-wrong', { number: String(wrong) });
  if (present > deputies) return refuseRound('present-exceed-deputies', { present, deputies });
  const needed = moreThan(quorumPercent, deputies);
  return present >= needed ? null : refuseRound('quorum-missing', { present, deputies, needed });
}

function checkApproval({ sittings }: Round, { approval }: ActOf<'change-item'>): RoundRefusal | null {
  const { body, number, on } = approval;
  if (body.trim() === '' || number.trim() === '') return refuseRound('approval-missing');
  return notBefore(on, sittings.at(-1)?.on);
}

/** Every item is voted on once; ballots as in the vote that chose them. */
function checkEvaluation({ items, evaluation }: Round, { votes, ballots }: ActOf<'evaluate'>): RoundRefusal | null {
  const refusal = evaluation && checkBallots(ballots, evaluation);
  if (refusal) return refusal;
  const entries = votes.map(({ entry }) => entry);
  const isComplete = items.every(({ entry }) => entries.includes(entry)) && entries.length === items.length;
  if (!isComplete) return refuseRound('votes-incomplete', { candidates: items.length, counted: entries.length });
  for (const [at, { satisfied, basically, dissatisfied }] of votes.entries()) {
    const wrong = [satisfied, basically, dissatisfied].find((number) => !isCount(number));
    if (wrong !== undefined) return refuseRound('count-number-wrong', { number: String(wrong) });
    const cast = satisfied + basically + dissatisfied;
    if (cast > ballots.valid) return refuseRound('votes-exceed-valid', { number: at + 1, cast, valid: ballots.valid });
  }
  return null;
}

function entryMissing({ entries }: Round, id: string): RoundRefusal | null {
  const entry = entries.find((one) => one.id === id);
  if (entry && stands(entry)) return null;
  return (entry && withdrawn(entry)) ?? refuseRound('round-entry-unknown', { entry: id });
}

function mergedIntoItself({ entries }: Round, { entry, into }: ActOf<'merge'>): RoundRefusal | null {
  const name = entries.find(({ id }) => id === entry)?.project.name ?? entry;
  return entry === into ? refuseRound('merge-itself', { name }) : null;
}

/** Also of a proposal that was put aside or merged: that is what its deputy wants to know. */
function answeredToNobody({ entries }: Round, id: string): RoundRefusal | null {
  const entry = entries.find((one) => one.id === id);
  if (!entry) return refuseRound('round-entry-unknown', { entry: id });
  return entry.handedInBy === null ? refuseRound('answer-to-nobody', { name: entry.project.name }) : withdrawn(entry);
}

const itemMissing = ({ items }: Round, id: string): RoundRefusal | null =>
  items.some(({ entry }) => entry === id) ? null : refuseRound('item-unknown', { entry: id });

function handedOver({ items }: Round, id: string): RoundRefusal | null {
  const item = items.find(({ entry }) => entry === id);
  return item?.matter ? refuseRound('item-handed-over', { name: item.project.name, matter: item.matter }) : null;
}

const notBefore = (on: string, first: string | undefined): RoundRefusal | null =>
  first !== undefined && on < first ? refuseRound('day-too-early', { on, first }) : null;
