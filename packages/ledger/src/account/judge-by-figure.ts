// A promised figure by the figures of the review: told itself, else worked out from others, else named without a figure to compare.
import type { Quantity } from '@luoshi/grammar';
import type { Evidence } from './evidence.ts';
import { computedGrowth, computedPoints, originOf } from './figures/computed-growth.ts';
import { fellTo } from './figures/fell-to.ts';
import { type Match, matchesOf, type PromisedFigure } from './figures/find-figure.ts';
import { fromLastYear } from './figures/from-last-year.ts';
import { type FigureVerdict, judgeFigure } from './figures/judge-figure.ts';
import { sumOfParts } from './figures/parts-add-up.ts';
import { raisedBy } from './figures/raised-by.ts';
import { shownByOutput } from './figures/shown-by-output.ts';
import { confidence, type Judged, noData } from './judged.ts';
import type { Judgeable } from './promised.ts';
import { clauseSaid, figureSaid } from './result-said.ts';
import type { Clause } from './text/review-clauses.ts';
import { ownBefore, wantedFigure } from './wanted-figure.ts';
import { baseChange, saysBaseChanged } from './words/base-changed.ts';

/** Likeness from which on a promised figure's words alone count as named. */
export const surelyNamed = 0.85;

/** A result told as an estimate (预计全年增长6%左右) is one, but the final figure may differ. */
const estimated = 0.85;

/** What each step asks of: the promise, its figure under the name that is looked for, and what may be its result, best first. */
interface Asked {
  readonly asked: Judgeable;
  readonly promised: Quantity;
  readonly wanted: PromisedFigure;
  readonly matches: readonly Match[];
  readonly evidence: Evidence;
}

/** In this order; the first that says anything decides. */
const steps: readonly ((step: Asked) => Judged | null)[] = [
  toldItself,
  baseIsAnother,
  toldByRaise,
  toldByGrowth,
  toldInParts,
  toldFromLastYear,
  toldByOutput,
  namedOnly,
];

/** Null where no figure of the review is of it. `matches` are those of `figureMatches` that no other promise claims with more right. */
export function judgeByFigure(asked: Judgeable, matches: readonly Match[], evidence: Evidence): Judged | null {
  const { figure: promised } = asked;
  if (!promised) return null;
  const step: Asked = { asked, promised, wanted: wantedFigure(asked, promised), matches, evidence };
  for (const judge of steps) {
    const judged = judge(step);
    if (judged) return judged;
  }
  return null;
}

/** The best result that may be compared with it; none where its clause tells of another base (同口径). */
function toldItself({ asked, promised, matches, evidence: { clauses, text, parameters } }: Asked): Judged | null {
  const same = matches.find(({ comparison }) => comparison === 'same');
  if (!same) return null;
  const { figure, score, isPart } = same;
  const result = figureSaid(figure, text);
  if (saysBaseChanged(figure.clause, clauses)) return { ...noData('base-changed', score * 0.9), result };
  const { promise } = asked;
  const judged = judgeFigure({
    promised,
    result: figure.quantity,
    milestone: promise.milestone,
    isTarget: promise.class === 'target',
    parameters,
  });
  const hedge = (figure.quantity.bound === '=' ? 1 : 0.9) * (figure.clause.isEstimated ? estimated : 1);
  return {
    ...judged,
    verdict: judged.verdict === 'partly' && fellTo(figure) ? 'missed' : judged.verdict,
    rule: isPart ? 'part-reaches-alone' : judged.rule,
    result,
    confidence: confidence(score * hedge),
    computed: null,
  };
}

function baseIsAnother({ promised, evidence }: Asked): Judged | null {
  const change = baseChange(promised.measure.text, evidence, surelyNamed);
  return change && { ...noData('base-changed', 0.8), result: clauseSaid([change], evidence.text, null) };
}

function toldByRaise({ asked, promised, matches, evidence: { text } }: Asked): Judged | null {
  const raise = raisedBy(promised, ownBefore(asked, promised), matches);
  if (!raise) return null;
  const { verdict, match } = raise;
  return {
    verdict,
    rule: 'raise-told',
    result: figureSaid(match.figure, text),
    confidence: confidence(match.score * 0.8),
    share: null,
    computed: null,
  };
}

/** Growth worked out from the levels of both years; of current prices it is only shown. */
function toldByGrowth(step: Asked): Judged | null {
  const { promised, matches, evidence } = step;
  const [best] = matches;
  const growth = promised.kind === 'change' ? growthFor(step) : null;
  if (!best || !growth) return null;
  const { rule, quantity, between } = growth;
  const result = figureSaid(best.figure, evidence.text);
  const computed = quantity.value;
  if (rule === 'growth-computed-current-prices') return { ...noData(rule, 0.4), result, computed };
  const { verdict, share } = verdictOn(step, quantity);
  if (between.some((value) => isMissed(verdictOn(step, withValue(quantity, value)).verdict) !== isMissed(verdict)))
    return null;
  return { verdict, share, rule, result, confidence: 0.6, computed };
}

/** 8.3万亿元 of 8万亿元: what so few digits leave open must not decide. */
const withValue = (quantity: Quantity, value: number): Quantity => ({
  ...quantity,
  value,
  base: { ...quantity.base, value },
});

const isMissed = (verdict: Judged['verdict']): boolean => verdict === 'missed' || verdict === 'partly';

function growthFor({ promised, wanted, matches, evidence: { before, weigh, parameters } }: Asked) {
  const inPoints = promised.base.unit === '百分点';
  const isOf = ({ figure: found }: Match): boolean =>
    found.quantity.kind === (inPoints ? 'share' : 'level') && found.side !== 'added';
  const now = matches.find(isOf);
  const last = originOf(now) ?? matchesOf(wanted, before, weigh, parameters.figureLikeness).find(isOf);
  return (inPoints ? computedPoints : computedGrowth)(last, now);
}

function toldInParts(step: Asked): Judged | null {
  const { wanted, evidence } = step;
  const sum = sumOfParts(wanted, evidence.figures, evidence.weigh);
  if (!sum) return null;
  const { quantity, parts, score } = sum;
  const said = clausesBetween(parts[0].clause, parts[1].clause, evidence.clauses);
  return {
    ...verdictOn(step, quantity),
    rule: 'parts-add-up',
    result: clauseSaid(said, evidence.text, null),
    confidence: confidence(score * 0.85),
    computed: null,
  };
}

const clausesBetween = (first: Clause, last: Clause, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ start, end }) => start >= first.start && end <= last.end);

function toldFromLastYear(step: Asked): Judged | null {
  const { wanted, matches, evidence } = step;
  const found = fromLastYear(wanted, matches, evidence);
  if (!found) return null;
  const { rule, quantity, figure } = found;
  const { verdict } = verdictOn(step, quantity);
  return { verdict, rule, result: figureSaid(figure, evidence.text), confidence: 0.55, share: null, computed: null };
}

function toldByOutput({ promised, evidence: { figures, text } }: Asked): Judged | null {
  const output = shownByOutput(promised, figures);
  if (!output) return null;
  const result = figureSaid(output, text);
  return { verdict: 'kept', rule: 'output-shows-capacity', result, confidence: 0.6, share: null, computed: null };
}

function namedOnly({ matches: [best], evidence: { text } }: Asked): Judged | null {
  if (!best) return null;
  const rule = best.comparison === 'other-unit' ? 'unit-not-convertible' : 'only-another-kind';
  return { ...noData(rule, best.score * 0.8), result: figureSaid(best.figure, text) };
}

/** On a result that was worked out: no milestone is told with it. */
const verdictOn = (
  { asked, promised, evidence: { parameters } }: Asked,
  result: Quantity,
): Pick<FigureVerdict, 'verdict' | 'share'> => {
  const isTarget = asked.promise.class === 'target';
  const { verdict, share } = judgeFigure({ promised, result, milestone: null, isTarget, parameters });
  return { verdict, share };
};
