// The milestone of a clause taken apart: the latest of its stages.
import type { Milestone } from '../../facts.ts';
import { laterMilestone } from '../lexicon/milestone-rank.ts';
import type { TailStage } from '../lexicon/tail-stages.ts';
import type { ParsedClause } from './parse-clause.ts';

/** 取得核准并开工建设: a permit comes before the works that it permits, so it is not the latest stage. */
const PERMIT = /核准|获批|批复/u;
const WORKS: ReadonlySet<Milestone> = new Set(['start', 'main', 'complete', 'operate']);

/** Null where neither a verb nor a stage word stands in the clause. */
export function parsedMilestone({ verbs, stages }: ParsedClause): Milestone | null {
  if (stages.some((stage) => stage.milestone === 'plan')) return 'plan';
  const finishes = verbs.some((verb) => verb.milestone === 'complete');
  if (stages.some((stage) => stage.milestone === 'main' && (!stage.isNoun || finishes))) return 'main';
  const all: Milestone[] = [];
  for (const verb of verbs) all.push(verb.milestone);
  const areWorks = [...verbs, ...stages].some(({ milestone }) => WORKS.has(milestone));
  for (const stage of stages)
    if (stage.milestone !== 'main' && !(areWorks && isPermit(stage))) all.push(stage.milestone);
  return all.length === 0 ? null : all.reduce(laterMilestone);
}

const isPermit = ({ milestone, word }: TailStage): boolean => milestone === 'award' && PERMIT.test(word);
