// Which step of the page a round stands at, and which steps somebody sees.
import type { LivelihoodRound } from '../api/contract.ts';
import { type Step, steps } from './livelihood-search.ts';

const stepOfStage: Readonly<Record<LivelihoodRound['stage'], Step>> = {
  collecting: 'library',
  deliberating: 'candidates',
  voting: 'vote',
  tied: 'vote',
  decided: 'vote',
  published: 'items',
  'handed-over': 'items',
  evaluating: 'satisfaction',
  evaluated: 'satisfaction',
};

export const stepNow = ({ stage }: Pick<LivelihoodRound, 'stage'>): Step => stepOfStage[stage];

/** The library is there for whom the server sends entries that are no candidates or their own, or who may add to it. */
export function stepsShown({ entries, candidates, acts }: LivelihoodRound): readonly Step[] {
  const hasLibrary = acts.length > 0 || entries.some(({ id, isOwn }) => isOwn || !candidates.includes(id));
  return hasLibrary ? steps : steps.filter((step) => step !== 'library');
}

/** Whether the round has come to the step. */
export const isReached = (round: Pick<LivelihoodRound, 'stage'>, step: Step): boolean =>
  steps.indexOf(step) <= steps.indexOf(stepNow(round));
