// A round into what its documents print: the ballot of the vote that is next or open, the announcement, the table of items.
import type { BallotDocument, ItemLine, ResultDocument, VotedCandidate } from '@luoshi/documents';
import {
  moreThan,
  outcomeOf,
  type Project,
  type Round,
  type Sitting,
  voteMethodNames,
} from '@luoshi/mechanisms/livelihood';
import type { LivelihoodItem } from '../api/livelihood.ts';

/** Null before there are candidates. `today` stands on a ballot whose vote is not opened yet. */
export function ballotOf(round: Round, governmentName: string, today: string): BallotDocument | null {
  if (round.candidates.length === 0) return null;
  const last = round.sittings.at(-1);
  const outcome = last && outcomeOf(last, round.rules);
  const isAgain = round.stage === 'tied' && outcome;
  const candidates = isAgain ? outcome.tied : (last?.candidates ?? round.candidates);
  return {
    session: last?.session ?? `${governmentName}人民代表大会会议`,
    year: round.year,
    date: last?.on ?? today,
    places: isAgain ? outcome.placesLeft : (last?.places ?? round.rules.places),
    sitting: isAgain ? last.number + 1 : (last?.number ?? 1),
    candidates: candidates.map((id) => printed(projectOf(round, id))),
  };
}

/** Null before the vote is counted without tie. */
export function resultOf(round: Round, governmentName: string, today: string): ResultDocument | null {
  const [first] = round.sittings;
  if (!first?.count || round.stage === 'tied' || round.stage === 'voting') return null;
  const adopted = round.items.map(({ entry }) => entry);
  return {
    organ: `${governmentName}人民代表大会`,
    session: first.session,
    year: round.year,
    date: round.publishedOn ?? today,
    needed: moreThan(round.rules.majorityPercent, first.deputies),
    votes: round.sittings.flatMap(heldVote),
    adopted: adopted.map((id) => voted(round, id)),
    others: round.candidates.filter((id) => !adopted.includes(id)).map((id) => voted(round, id)),
  };
}

function heldVote({ count, on, method, candidates, ...sitting }: Sitting): ResultDocument['votes'] {
  if (!count) return [];
  const { places, deputies, present } = sitting;
  const name = voteMethodNames[method].zh;
  return [{ date: on, method: name, candidates: candidates.length, places, deputies, present, ...count.ballots }];
}

/** With the votes of the last sitting in which it stood. */
function voted(round: Round, id: string): VotedCandidate {
  const last = round.sittings.findLast(({ candidates }) => candidates.includes(id));
  const votes = last?.count?.votes.find(({ entry }) => entry === id);
  const { for: yes = 0, against = 0, abstain = 0 } = votes ?? {};
  return { ...printed(projectOf(round, id)), for: yes, against, abstain };
}

function projectOf({ entries }: Round, id: string): Project {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The round has no entry ${id}.`);
  return entry.project;
}

const printed = ({ name, investmentWanYuan, description, finishOn, yearGoal }: Project) => ({
  name,
  investmentWanYuan,
  description,
  finishOn,
  yearGoal,
});

const lightWords = { green: '绿灯', yellow: '黄灯', red: '红灯', off: '' } as const;

export const itemLine = ({ project, votesFor, progress, satisfaction }: LivelihoodItem): ItemLine => {
  const { unit, ...rest } = project;
  return {
    ...rest,
    votesFor,
    unit: progress?.leadUnit.name ?? unit?.name ?? '',
    state: progress?.stateName.zh ?? '待交办',
    share: progress?.share ?? null,
    progress: progress?.text ?? '',
    light: progress ? lightWords[progress.light.colour] : '',
    satisfaction,
  };
};
