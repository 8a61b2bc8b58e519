// The milestone of a clause taken apart: the latest of its stages.
import type { Milestone } from '../../facts.ts';
import { laterMilestone } from '../lexicon/milestone-rank.ts';
import type { ParsedClause } from './parse-clause.ts';

/** Null where neither a verb nor a stage word stands in the clause. */
export function parsedMilestone({ verbs, stages }: ParsedClause): Milestone | null {
  if (stages.some((stage) => stage.milestone === 'plan')) return 'plan';
  const finishes = verbs.some((verb) => verb.milestone === 'complete');
  if (stages.some((stage) => stage.milestone === 'main' && (!stage.isNoun || finishes))) return 'main';
  const all: Milestone[] = [];
  for (const verb of verbs) all.push(verb.milestone);
  for (const stage of stages) if (stage.milestone !== 'main') all.push(stage.milestone);
  return all.length === 0 ? null : all.reduce(laterMilestone);
}
