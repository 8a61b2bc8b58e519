// A round as it is kept into what the API answers, as far as the caller may see it.
import {
  actNames,
  candidateBounds,
  checkWithdrawal,
  criteria,
  criteriaSource,
  type Entry,
  longestProposal,
  openVoteOf,
  proposerNames,
  type Round,
  type RoundActKind,
  roundSentence,
  stageNames,
  stagesOfAct,
  unfit,
  voteMethodNames,
} from '@luoshi/mechanisms/livelihood';
import type { KeptRound, Store, Turnout } from '@luoshi/store';
import type { RequestAccount } from '../accounts/request-account.ts';
import type { LivelihoodRound } from '../api/livelihood.ts';
import type { Naming } from '../matters/naming.ts';
import { presentingOf } from '../matters/present-item.ts';
import { isOffice } from '../matters/visible-matters.ts';
import { linksForOffice } from './links-for-office.ts';
import { mattersOfRound } from './matters-of-round.ts';
import { presentItems, presentProject } from './present-items.ts';
import { presentSitting } from './present-sitting.ts';
import { reserveOfEarlier } from './reserve-of-earlier.ts';

type ShownEntry = LivelihoodRound['entries'][number];

export async function presentRound(store: Store, kept: KeptRound, caller: RequestAccount): Promise<LivelihoodRound> {
  const { government, round } = kept;
  const [presenting, matters, turnout] = await Promise.all([
    presentingOf(store, government),
    mattersOfRound(store, kept),
    store.livelihood.turnout(government, round.year, caller.login),
  ]);
  const { naming } = presenting;
  const runs = isOffice(caller);
  const { year, seq, stage, rules, candidates, preDecision, remarks, publishedOn, evaluation } = round;
  const entries = round.entries.filter(
    ({ id, handedInBy }) => seesLibrary(caller) || candidates.includes(id) || handedInBy === caller.login,
  );
  const reserve = runs && stage === 'collecting' ? await reserveOfEarlier(store, kept) : [];
  return {
    year,
    seq,
    stage,
    stageName: stageNames[stage],
    rules: { ...rules },
    bounds: candidateBounds(rules),
    criteria: criteria.map(({ id, name }) => ({ id, name })),
    criteriaSource,
    entries: entries.map((entry) => presentEntry(round, entry, naming, caller)),
    longestProposal,
    candidates: [...candidates],
    preDecision: preDecision && { ...preDecision },
    remarks: remarks.map((remark) => ({ ...remark })),
    sittings: round.sittings.map((sitting) => presentSitting(sitting, round)),
    publishedOn,
    items: presentItems(round, matters, presenting),
    evaluation: evaluation && {
      session: evaluation.session,
      on: evaluation.on,
      method: evaluation.method,
      methodName: voteMethodNames[evaluation.method],
      deputies: evaluation.deputies,
      present: evaluation.present,
      ballots: evaluation.count && { ...evaluation.count.ballots },
    },
    openVote: shownVote(round, turnout, runs),
    acts: actsFor(round, caller).map((id) => ({ id, name: actNames[id] })),
    reserve: reserve.map(({ of, entry }) => ({
      ...presentEntry(of, entry, naming, caller),
      carriedFrom: of.year,
      standing: 'reserve' as const,
    })),
    likelyLinks: runs ? await linksForOffice(store, kept) : [],
  };
}

/** The library is the office's paper until the government has pre-decided; leaders decide on it, auditors check it. */
const seesLibrary = ({ roles }: Pick<RequestAccount, 'roles'>): boolean =>
  roles.some((role) => role === 'office' || role === 'leader' || role === 'auditor');

/** What the office noted on the way to the candidates is not for the deputy who handed an entry in; the answer is. */
function presentEntry(round: Round, entry: Entry, naming: Naming, caller: RequestAccount): ShownEntry {
  const { id, from, proposer, carriedFrom, droppedBecause, handedInBy, answer } = entry;
  const isShared = seesLibrary(caller) || round.candidates.includes(id);
  const isOwn = handedInBy === caller.login;
  const against = isShared ? unfit(entry, round.year) : null;
  return {
    id,
    from,
    proposer,
    carriedFrom,
    droppedBecause,
    project: presentProject(entry.project, naming),
    fromName: proposerNames[from],
    criteria: isShared && entry.criteria ? { ...entry.criteria } : null,
    note: isShared ? entry.note : '',
    standing: entry.mergedInto === null ? standingOf(round, entry) : 'merged',
    withdrawnAt: entry.withdrawnAt,
    handedIn: handedInBy !== null,
    isOwn,
    mayWithdraw: isOwn && checkWithdrawal(round, { kind: 'withdraw', entry: id, login: caller.login }) === null,
    mergedInto: mergedInto(round, entry),
    answer: answer && (isOwn || seesLibrary(caller)) ? { ...answer } : null,
    unfit: against && { zh: roundSentence(against, 'zh'), en: roundSentence(against, 'en') },
  };
}

/** The last of a chain of merged entries. */
function mergedInto(round: Round, { mergedInto: into }: Entry): ShownEntry['mergedInto'] {
  const found = round.entries.find(({ id }) => id === into);
  if (!found) return null;
  return mergedInto(round, found) ?? { id: found.id, name: found.project.name, standing: standingOf(round, found) };
}

function standingOf(
  { items, candidates, stage }: Round,
  { id, droppedBecause, withdrawnAt }: Entry,
): Exclude<ShownEntry['standing'], 'merged'> {
  if (withdrawnAt !== null) return 'withdrawn';
  if (droppedBecause !== null) return 'dropped';
  if (items.some(({ entry }) => entry === id)) return 'adopted';
  if (!candidates.includes(id)) return 'reserve';
  return beforeResult.has(stage) ? 'candidate' : 'not-adopted';
}

const beforeResult: ReadonlySet<Round['stage']> = new Set(['collecting', 'deliberating', 'voting', 'tied']);

const ofDeputies: ReadonlySet<RoundActKind> = new Set(['hand-in', 'withdraw']);

/** Deputies hand in and take back what is their own, and nothing else; the office does all else. */
function actsFor({ stage }: Round, caller: RequestAccount): readonly RoundActKind[] {
  const now = (Object.keys(stagesOfAct) as (keyof typeof stagesOfAct)[]).filter((kind) =>
    stagesOfAct[kind].includes(stage),
  );
  return now.filter((kind) => (ofDeputies.has(kind) ? caller.roles.includes('deputy') : isOffice(caller)));
}

function shownVote(round: Round, turnout: Turnout | null, runs: boolean): LivelihoodRound['openVote'] {
  const vote = openVoteOf(round);
  if (!vote || !turnout) return null;
  const { sitting, entries, marks, most, present } = vote;
  const { cast, hasVoted } = turnout;
  return { sitting, entries: [...entries], marks: [...marks], most, present, cast: runs ? cast : null, hasVoted };
}
