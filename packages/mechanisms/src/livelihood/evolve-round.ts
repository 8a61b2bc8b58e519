// An event of a round into the round after it. Takes whatever `decideRound` accepted.
import type { Entry } from './entry.ts';
import { outcomeOf } from './outcome.ts';
import type { Item, Round, RoundStage } from './round.ts';
import type { ActOf, RoundAct, RoundEvent } from './round-act.ts';
import type { Sitting } from './sitting.ts';

/** Null for no events; throws where the first is not the opening. */
export const foldRound = (events: readonly RoundEvent[]): Round | null =>
  events.reduce<Round | null>((round, event) => evolveRound(round, event), null);

export function evolveRound(round: Round | null, event: RoundEvent): Round {
  const { act, seq } = event;
  if (!round) return opened(event);
  const next: Round = { ...round, seq, officeSeq: isOfDeputies(act) ? round.officeSeq : seq };
  switch (act.kind) {
    case 'open':
      return next;
    case 'set-rules':
      return { ...next, rules: act.rules };
    case 'propose':
      return { ...next, entries: [...round.entries, proposed(act, seq)] };
    case 'hand-in':
      return { ...next, entries: [...round.entries, handedIn(act, event)] };
    case 'withdraw':
      return { ...next, entries: changed(round.entries, act.entry, { withdrawnAt: event.at }) };
    case 'merge':
      return { ...next, entries: changed(round.entries, act.entry, { mergedInto: act.into }) };
    case 'answer':
      return {
        ...next,
        entries: changed(round.entries, act.entry, { answer: { text: act.answer, at: event.at, by: event.by } }),
      };
    case 'revise':
      return { ...next, entries: changed(round.entries, act.entry, { project: act.project }) };
    case 'drop':
      return { ...next, entries: changed(round.entries, act.entry, { droppedBecause: act.reason }) };
    case 'assess':
      return { ...next, entries: changed(round.entries, act.entry, { criteria: act.criteria, note: act.note }) };
    case 'pre-decide':
      return {
        ...next,
        stage: 'deliberating',
        candidates: act.candidates,
        preDecision: { meeting: act.meeting, on: act.on },
      };
    case 'reconsider':
      return { ...next, stage: 'collecting', candidates: [], preDecision: null };
    case 'deliberate': {
      const { body, on, remark, entry } = act;
      return { ...next, remarks: [...round.remarks, { body, on, remark, entry }] };
    }
    case 'open-vote':
      return { ...next, stage: 'voting', sittings: [...round.sittings, sittingOf(round, act)] };
    case 'annul':
      return annulled(next);
    case 'count':
      return counted(next, act);
    case 'publish':
      return { ...next, stage: 'published', publishedOn: act.on };
    case 'hand-over':
      return handedOver({ ...next, items: changedItem(round.items, act.entry, () => ({ matter: act.matter })) });
    case 'change-item':
      return { ...next, items: changedItem(round.items, act.entry, (item) => afterChange(item, act, event)) };
    case 'link':
      return { ...next, items: changedItem(round.items, act.entry, () => ({ link: linkOf(act, event) })) };
    case 'unlink':
      return { ...next, items: changedItem(round.items, act.entry, () => ({ link: null })) };
    case 'open-evaluation': {
      const { kind: _, ...how } = act;
      return { ...next, stage: 'evaluating', evaluation: { ...how, count: null } };
    }
    case 'evaluate': {
      const { kind: _, ...count } = act;
      return { ...next, stage: 'evaluated', evaluation: round.evaluation && { ...round.evaluation, count } };
    }
  }
}

const isOfDeputies = ({ kind }: RoundAct): boolean => kind === 'hand-in' || kind === 'withdraw';

function opened({ act, seq }: RoundEvent): Round {
  if (act.kind !== 'open') throw new Error('A round begins with its opening.');
  return {
    year: act.year,
    seq,
    officeSeq: seq,
    rules: act.rules,
    stage: 'collecting',
    entries: [],
    candidates: [],
    preDecision: null,
    remarks: [],
    sittings: [],
    publishedOn: null,
    items: [],
    evaluation: null,
  };
}

const proposed = ({ project, from, proposer, carriedFrom }: ActOf<'propose'>, seq: number): Entry => ({
  id: `e${seq}`,
  project,
  from,
  proposer,
  carriedFrom,
  criteria: null,
  note: '',
  droppedBecause: null,
  handedInBy: null,
  withdrawnAt: null,
  mergedInto: null,
  answer: null,
});

function handedIn({ project, login }: ActOf<'hand-in'>, { seq, by }: RoundEvent): Entry {
  const act = { kind: 'propose' as const, project, from: 'deputy' as const, proposer: by, carriedFrom: null };
  return { ...proposed(act, seq), handedInBy: login };
}

const changed = (entries: readonly Entry[], id: string, changes: Partial<Entry>): readonly Entry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry));

const changedItem = (items: readonly Item[], entry: string, change: (item: Item) => Partial<Item>): readonly Item[] =>
  items.map((item) => (item.entry === entry ? { ...item, ...change(item) } : item));

/** The first vote is on all candidates, a later one on those tied in the one before. */
function sittingOf(round: Round, { kind: _, ...asked }: ActOf<'open-vote'>): Sitting {
  const last = round.sittings.at(-1);
  const before = last ? outcomeOf(last, round.rules) : null;
  return {
    number: round.sittings.length + 1,
    ...asked,
    candidates: before ? before.tied : round.candidates,
    places: before ? before.placesLeft : round.rules.places,
    count: null,
  };
}

function counted(round: Round, { ballots, votes }: ActOf<'count'>): Round {
  const sittings = round.sittings.map((sitting) =>
    sitting.count === null ? { ...sitting, count: { ballots, votes } } : sitting,
  );
  const outcomes = sittings.flatMap((sitting) => outcomeOf(sitting, round.rules) ?? []);
  const isTied = (outcomes.at(-1)?.tied.length ?? 0) > 0;
  const items = outcomes.flatMap(({ adopted }) => adopted).map((entry) => itemOf(round, entry));
  return { ...round, sittings, stage: isTied ? 'tied' : 'decided', items: isTied ? [] : items };
}

function itemOf({ entries }: Round, id: string): Item {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no entry ${id} that could be adopted.`);
  return { entry: id, project: entry.project, changes: [], matter: null, link: null };
}

function annulled(round: Round): Round {
  if (round.stage === 'evaluating') return { ...round, stage: underWay(round), evaluation: null };
  const sittings = round.sittings.filter(({ count }) => count !== null);
  return { ...round, stage: sittings.length > 0 ? 'tied' : 'deliberating', sittings };
}

const handedOver = (round: Round): Round => ({ ...round, stage: underWay(round) });

const underWay = ({ items }: Round): RoundStage =>
  items.every(({ matter }) => matter !== null) ? 'handed-over' : 'published';

const afterChange = (
  { project, changes }: Item,
  { project: now, approval, reason }: ActOf<'change-item'>,
  { at, by }: RoundEvent,
): Partial<Item> => ({ project: now, changes: [...changes, { before: project, approval, reason, at, by }] });

const linkOf = ({ report, fact, text }: ActOf<'link'>, { at, by }: RoundEvent): Item['link'] => ({
  report,
  fact,
  text,
  at,
  by,
});
