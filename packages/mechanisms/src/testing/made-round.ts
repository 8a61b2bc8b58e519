// A round of livelihood projects that never was, for tests: acts given one after the other.
import { isoDate } from '../calendar/index.ts';
import { decideRound } from '../livelihood/decide-round.ts';
import type { Project } from '../livelihood/entry.ts';
import { evolveRound } from '../livelihood/evolve-round.ts';
import type { RoundRefusal } from '../livelihood/refusal.ts';
import type { Round } from '../livelihood/round.ts';
import type { ActOf, RoundAct, RoundEvent } from '../livelihood/round-act.ts';
import { defaultRoundRules, type RoundRules } from '../livelihood/round-rules.ts';
import type { CandidateVotes } from '../livelihood/sitting.ts';

export interface RoundStory {
  readonly round: Round;
  readonly events: readonly RoundEvent[];
  /** Gives acts; throws when one is refused. */
  give(...acts: readonly RoundAct[]): RoundStory;
  /** The refusal of an act; throws when it is accepted. */
  refused(act: RoundAct): RoundRefusal;
}

const NOW = '2026-12-01T02:00:00.000Z';

export const project = (name: string, changes: Partial<Project> = {}): Project => ({
  name,
  investmentWanYuan: 320,
  description: `${name}，含配套`,
  finishOn: isoDate('2027-11-30'),
  yearGoal: '',
  unit: 'roads',
  ...changes,
});

export const allMet: ActOf<'assess'>['criteria'] = {
  fiscal: true,
  own: true,
  universal: true,
  'within-year': true,
  checkable: true,
};

export const roundOf = (rules: Partial<RoundRules> = {}, year = 2027): RoundStory =>
  afterEvents([]).give({ kind: 'open', year, rules: { ...defaultRoundRules, ...rules } });

function afterEvents(events: readonly RoundEvent[]): RoundStory {
  const round = events.reduce<Round | null>(evolveRound, null);
  const decided = (act: RoundAct) => decideRound({ round, now: NOW, by: '周明', expectedSeq: round?.seq ?? 0 }, act);
  return {
    round: round!,
    events,
    give: (...acts) => {
      const [act, ...rest] = acts;
      if (!act) return afterEvents(events);
      const outcome = decided(act);
      if ('refused' in outcome) throw new Error(`${act.kind}: ${outcome.code} ${JSON.stringify(outcome.facts)}`);
      return afterEvents([...events, outcome]).give(...rest);
    },
    refused: (act) => {
      const outcome = decided(act);
      if ('refused' in outcome) return outcome;
      throw new Error(`${act.kind} was accepted`);
    },
  };
}

/** Entries `e2`, `e3` …, each assessed. */
export function collected(story: RoundStory, count: number): RoundStory {
  const proposed = story.give(
    ...Array.from(
      { length: count },
      (_, at): RoundAct => ({
        kind: 'propose',
        project: project(`新修便民桥${at + 1}座`),
        from: 'department',
        proposer: '交通运输局',
        carriedFrom: null,
      }),
    ),
  );
  return proposed.give(
    ...proposed.round.entries.map(({ id }): RoundAct => ({ kind: 'assess', entry: id, criteria: allMet, note: '' })),
  );
}

export const preDecided = (story: RoundStory): RoundStory =>
  story.give({
    kind: 'pre-decide',
    meeting: '第12次常务会议',
    on: isoDate('2026-12-20'),
    candidates: story.round.entries.map(({ id }) => id),
  });

export const voteOf = (deputies: number, present = deputies): ActOf<'open-vote'> => ({
  kind: 'open-vote',
  session: '第十七届人民代表大会第六次会议',
  on: isoDate('2027-01-20'),
  method: 'paper',
  deputies,
  present,
});

/** Votes for each candidate in the order of the ballot; all others are against. */
export function countOf(story: RoundStory, yes: readonly number[]): ActOf<'count'> {
  const { candidates, present } = story.round.sittings.at(-1)!;
  return {
    kind: 'count',
    ballots: { handedOut: present, returned: present, valid: present, void: 0 },
    votes: candidates.map(
      (entry, at): CandidateVotes => ({ entry, for: yes[at] ?? 0, against: present - (yes[at] ?? 0), abstain: 0 }),
    ),
  };
}
