// What the next report (and of last year's levels, the plan) says, made ready once for all promises.
import type { Reading } from '../reading.ts';
import { nextBases } from './figures/next-bases.ts';
import { type ResultFigure, resultFigures } from './figures/result-figures.ts';
import { unchangedFigures } from './figures/unchanged.ts';
import type { AccountParameters } from './parameters.ts';
import { bigramWeights, type Weigh } from './text/bigram-weights.ts';
import { type Clause, reviewClauses } from './text/review-clauses.ts';
import { allItemsClaim } from './words/all-items.ts';
import { type StateOf, statesIn } from './words/judge-state.ts';
import { type Outcome, outcomesIn } from './words/outcomes.ts';
import { type SpokenClauses, spokenClauses } from './works/spoken-clauses.ts';

export interface Evidence {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly spoken: SpokenClauses;
  readonly figures: readonly ResultFigure[];
  /** Figures of the plan's own review: the year before. */
  readonly before: readonly ResultFigure[];
  /** Levels that the next plan names as those it goes on from. */
  readonly nextBases: readonly ResultFigure[];
  readonly allItems: Clause | null;
  /** Outcomes and states told in words. */
  readonly outcomes: readonly Outcome[];
  readonly states: readonly StateOf[];
  readonly weigh: Weigh;
  readonly parameters: AccountParameters;
}

/** `year` is the year promised for. */
export function evidenceOf(plan: Reading, next: Reading, year: number, parameters: AccountParameters): Evidence {
  const clauses = reviewClauses(next, year);
  return {
    text: next.source.text,
    clauses,
    spoken: spokenClauses(clauses),
    figures: [...resultFigures(next, clauses, year), ...unchangedFigures(clauses, year)],
    before: resultFigures(plan, reviewClauses(plan, year - 1), year - 1),
    nextBases: nextBases(next),
    allItems: allItemsClaim(clauses),
    outcomes: outcomesIn(clauses),
    states: statesIn(clauses),
    weigh: bigramWeights([plan.source.text, next.source.text]),
    parameters,
  };
}
