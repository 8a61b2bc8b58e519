// 存栏降至2.9万头: a stock that fell where it was to rise.
import type { ResultFigure } from './result-figures.ts';

const fell = /(?:下?降|减|减少|下滑|回落)[至到为]了?(?:约|近)?$/;

/** Whether the clause says so of the figure. */
export function fellTo({ clause, quantity }: ResultFigure): boolean {
  const end = clause.at.findIndex((place) => place >= quantity.start);
  return fell.test(clause.words.slice(0, Math.max(0, end)));
}
