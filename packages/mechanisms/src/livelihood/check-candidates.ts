// What stands against a list of candidates: the ballot prints each of them, each fits the checklist, and there are more than places.
import { type Criterion, criteria } from './criteria.ts';
import { type Entry, type Project, stands } from './entry.ts';
import { type RoundRefusal, refuseRound } from './refusal.ts';
import type { Round } from './round.ts';
import { candidateBounds } from './round-rules.ts';

/** The first thing wrong, in the order in which an office would correct it; null when they may go to the deputies. */
export function checkCandidates(round: Round, candidates: readonly string[]): RoundRefusal | null {
  const twice = candidates.find((id, at) => candidates.indexOf(id) !== at);
  if (twice !== undefined) return refuseRound('candidate-twice', { name: nameOf(round, twice) });
  for (const id of candidates) {
    const entry = round.entries.find((one) => one.id === id && stands(one));
    if (!entry) return refuseRound('round-entry-unknown', { entry: id });
    const refusal = unfit(entry, round.year);
    if (refusal) return refusal;
  }
  const { least, most } = candidateBounds(round.rules);
  const { places } = round.rules;
  const facts = { candidates: candidates.length, places, least, most };
  if (candidates.length < least) return refuseRound('candidates-too-few', facts);
  return candidates.length > most ? refuseRound('candidates-too-many', facts) : null;
}

/** Whether an entry could be a candidate of `year`: the refusal that stands against it, or null. */
export function unfit({ project, criteria: answers }: Entry, year: number): RoundRefusal | null {
  const { name } = project;
  const lacking = lackingOnBallot(project);
  if (lacking) return refuseRound('candidate-incomplete', { name, ...lacking });
  if (!answers) return refuseRound('candidate-not-assessed', { name });
  const failed = criteria.find(({ id }) => !answers[id satisfies Criterion]);
  if (failed) return refuseRound('candidate-unfit', { name, criterionZh: failed.name.zh, criterionEn: failed.name.en });
  const runsOn = Number(project.finishOn?.slice(0, 4)) > year && project.yearGoal.trim() === '';
  return runsOn ? refuseRound('candidate-runs-on', { name, finishOn: project.finishOn ?? '', year }) : null;
}

function lackingOnBallot({ name, investmentWanYuan, description, finishOn }: Project) {
  if (name.trim() === '') return { fieldZh: '项目名称', fieldEn: 'name' };
  if (investmentWanYuan === null) return { fieldZh: '投资额', fieldEn: 'investment' };
  if (description.trim() === '') return { fieldZh: '建设内容', fieldEn: 'description' };
  return finishOn === null ? { fieldZh: '完成时限', fieldEn: 'finish date' } : null;
}

const nameOf = ({ entries }: Round, id: string): string => entries.find((one) => one.id === id)?.project.name ?? id;
