// A result as the account shows it: the words that say it, at their place, and the figure in them.
import type { Milestone, Span } from '@luoshi/grammar';
import type { Said } from './account.ts';
import type { ResultFigure } from './figures/result-figures.ts';
import type { Clause } from './text/review-clauses.ts';

/** A measure this close before its figure (UTF-16 code units) is shown with it. */
const close = 60;

/** From the measure's words to the figure where they stand close, else the figure alone; marked where it is an estimate. */
export function figureSaid({ quantity, clause }: ResultFigure, text: string): Said {
  const { measure, end } = quantity;
  const isClose = measure.start <= quantity.start && quantity.start - measure.start < close;
  const start = isClose ? measure.start : quantity.start;
  return {
    id: quantity.id,
    text: text.slice(start, end),
    start,
    end,
    indicator: measure.indicator,
    measure: measure.text,
    value: quantity.value,
    upper: quantity.upper,
    bound: quantity.bound,
    unit: quantity.unit,
    kind: quantity.kind,
    milestone: null,
    ...(clause.isEstimated ? { estimated: true } : {}),
  };
}

/** One clause or several that follow each other. Its id is its place: a statement of the review is no fact of the reading. */
export function clauseSaid(clauses: readonly Clause[], text: string, milestone: Milestone | null): Said {
  const span: Span = { start: clauses[0]!.start, end: clauses.at(-1)!.end };
  return {
    id: `t${span.start}-${span.end}`,
    text: text.slice(span.start, span.end),
    ...span,
    indicator: null,
    measure: null,
    value: null,
    upper: null,
    bound: null,
    unit: null,
    kind: null,
    milestone,
  };
}
