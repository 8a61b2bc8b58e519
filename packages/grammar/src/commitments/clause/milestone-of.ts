// The milestone of a clause taken apart: the latest of its stages.
import type { Milestone } from '../../facts.ts';
import { laterMilestone } from '../lexicon/milestone-rank.ts';
import type { ParsedClause } from './parse-clause.ts';

/** Null where neither a verb nor a stage word stands in the clause. */
export function parsedMilestone(parsed: ParsedClause): Milestone | null {
  const all: Milestone[] = [
    ...parsed.verbs.map((verb) => verb.milestone),
    ...parsed.stages.filter((stage) => stage.milestone !== 'main').map((stage) => stage.milestone),
  ];
  if (all.length === 0) return null;
  const finishes = parsed.verbs.some((verb) => verb.milestone === 'complete');
  if (parsed.stages.some((stage) => stage.milestone === 'main' && (!stage.isNoun || finishes))) return 'main';
  if (parsed.stages.some((stage) => stage.milestone === 'plan')) return 'plan';
  return all.reduce(laterMilestone);
}
