// A promise's figure with the words around it, as its result is looked for, and the results that may be meant.
import type { Quantity } from '@luoshi/grammar';
import type { Evidence } from './evidence.ts';
import { type Match, matchesOf, type PromisedFigure, promisedFigure } from './figures/find-figure.ts';
import type { Judgeable } from './promised.ts';

/** A figure promised with the results that may be meant, best first. Empty for promises without figure. */
export function figureMatches(asked: Judgeable, { figures, weigh, parameters }: Evidence): readonly Match[] {
  if (!asked.figure || isShareOfYears(asked)) return [];
  return matchesOf(wantedFigure(asked, asked.figure), figures, weigh, parameters.figureLikeness);
}

/** 三年河道整治计划，其中县财政出2亿元: nobody says how much of it falls on this year. */
const isShareOfYears = ({ promise, context }: Judgeable): boolean =>
  /^\s*其中/.test(promise.text) && /[两三四五]年[^，；\d]{0,8}(?:计划|规划|方案)，?$/.test(context);

/** The promise's own words up to its figure. */
export const ownBefore = ({ promise: { text } }: Judgeable, figure: Quantity): string =>
  text.slice(0, Math.max(0, text.lastIndexOf(figure.text)));

/** What it says behind that. */
const ownBehind = ({ promise: { text } }: Judgeable, figure: Quantity): string =>
  text.slice(Math.max(0, text.lastIndexOf(figure.text)) + figure.text.length);

/** `figure` is the promise's own. */
export function wantedFigure(asked: Judgeable, figure: Quantity): PromisedFigure {
  const { context, clause, beside } = asked;
  // 新增甲80家、乙60家: what is said before the list holds for all of it.
  const before = `${context}${ownBefore(asked, figure)}`.replace(/^.*[，；：]/s, '');
  return promisedFigure(figure, { before, behind: ownBehind(asked, figure), context, clause, beside });
}
