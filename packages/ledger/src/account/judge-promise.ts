// One promise against the evidence: its figure, else its words, else its stage, else what is said of all items.
import type { Quantity } from '@luoshi/grammar';
import type { AccountLine } from './account.ts';
import type { Evidence } from './evidence.ts';
import { baseAt } from './figures/base-at.ts';
import { computedGrowth, computedPoints, originOf } from './figures/computed-growth.ts';
import { fellTo } from './figures/fell-to.ts';
import { type Match, matchesOf, type PromisedFigure, promisedFigure } from './figures/find-figure.ts';
import { fromLastYear } from './figures/from-last-year.ts';
import { judgeFigure } from './figures/judge-figure.ts';
import { sumOfParts } from './figures/parts-add-up.ts';
import { raisedBy } from './figures/raised-by.ts';
import type { Judgeable } from './promised.ts';
import { clauseSaid, figureSaid } from './result-said.ts';
import { squeezedName } from './text/folded.ts';
import type { Clause } from './text/review-clauses.ts';
import { judgeAboveOthers } from './words/above-others.ts';
import { baseChange, saysBaseChanged } from './words/base-changed.ts';
import { fullCoverage } from './words/full-coverage.ts';
import { judgeInStep, type ReferenceVerdict } from './words/in-step.ts';
import { judgeInStepTold } from './words/in-step-told.ts';
import { judgeFigureByWords, judgeInWords } from './words/judge-by-words.ts';
import type { WordsVerdict } from './words/judge-outcome.ts';
import { judgeNotIncreased } from './words/not-increased.ts';
import { isOfState } from './words/states-only.ts';
import { mentionsOf } from './works/find-work.ts';
import { judgeWork } from './works/judge-work.ts';
import { isToBeTakenIn, takenIn } from './works/taken-in.ts';

export type Judged = Omit<AccountLine, 'promise' | 'differsFrom'>;

/** A figure promised with the results that may be meant, best first. Empty for promises without figure. */
export function figureMatches(asked: Judgeable, { figures, weigh, parameters }: Evidence): readonly Match[] {
  if (!asked.figure || isShareOfYears(asked)) return [];
  return matchesOf(wanted(asked, asked.figure), figures, weigh, parameters.figureLikeness);
}

/** 三年河道整治计划，其中县财政出2亿元: nobody says how much of it falls on this year. */
const isShareOfYears = ({ promise, context }: Judgeable): boolean =>
  /^\s*其中/.test(promise.text) && /[两三四五]年[^，；\d]{0,8}(?:计划|规划|方案)，?$/.test(context);

/** The promise's own words up to its figure. */
const ownBefore = ({ promise: { text } }: Judgeable, figure: Quantity): string =>
  text.slice(0, Math.max(0, text.lastIndexOf(figure.text)));

function wanted(asked: Judgeable, figure: Quantity): PromisedFigure {
  const { context, clause, beside } = asked;
  // 新增甲80家、乙60家: what is said before the list holds for all of it.
  const before = `${context}${ownBefore(asked, figure)}`.replace(/^.*[，；：]/s, '');
  return promisedFigure(figure, { before, context, clause, beside });
}

/** `matches` are those of `figureMatches` that no other promise claims with more right. */
export function judgePromise(asked: Judgeable, matches: readonly Match[], evidence: Evidence): Judged {
  const byFigure = asked.figure ? judgeByFigure(asked, matches, evidence) : null;
  if (byFigure && (byFigure.verdict !== 'no-data' || byFigure.rule === 'base-changed')) return byFigure;
  const other =
    (asked.figure ? judgeFigureUntold(asked, asked.figure, evidence) : judgeByWords(asked, evidence)) ??
    judgeByStage(asked, evidence) ??
    judgeByAllItems(asked, evidence);
  return byFigure && (other === null || other.verdict === 'no-data') ? byFigure : (other ?? nothingSaid);
}

const nothingSaid: Judged = {
  result: null,
  verdict: 'not-mentioned',
  rule: 'nothing-said',
  confidence: 0.8,
  share: null,
  computed: null,
};

/** Likeness from which on a promised figure's words alone count as named. */
const surelyNamed = 0.85;

/** A result told as an estimate (预计全年增长6%左右) is one, but the final figure may differ. */
const estimated = 0.85;

function judgeByFigure(asked: Judgeable, matches: readonly Match[], evidence: Evidence): Judged | null {
  const promised = asked.figure!;
  const { text, parameters } = evidence;
  const isTarget = asked.promise.class === 'target';
  const same = matches.find(({ comparison }) => comparison === 'same');
  if (same && saysBaseChanged(same.figure.clause, evidence.clauses))
    return { ...noData('base-changed', same.score * 0.9), result: figureSaid(same.figure, text) };
  if (same) {
    const { quantity } = same.figure;
    const judged = judgeFigure({
      promised,
      result: quantity,
      milestone: asked.promise.milestone,
      isTarget,
      parameters,
    });
    const hasFallen = judged.verdict === 'partly' && fellTo(same.figure);
    const hedge = (quantity.bound === '=' ? 1 : 0.9) * (same.figure.clause.isEstimated ? estimated : 1);
    return {
      ...judged,
      verdict: hasFallen ? 'missed' : judged.verdict,
      rule: same.isPart ? 'part-reaches-alone' : judged.rule,
      result: figureSaid(same.figure, text),
      confidence: confidence(same.score * hedge),
      computed: null,
    };
  }
  const change = baseChange(promised.measure.text, evidence, surelyNamed);
  if (change) return { ...noData('base-changed', 0.8), result: clauseSaid([change], text, null) };
  const raise = raisedBy(promised, ownBefore(asked, promised), matches);
  if (raise) {
    const { verdict, match } = raise;
    const result = figureSaid(match.figure, text);
    return {
      verdict,
      rule: 'raise-told',
      result,
      confidence: confidence(match.score * 0.8),
      share: null,
      computed: null,
    };
  }
  const [best] = matches;
  const growth = promised.kind === 'change' ? growthFor(asked, matches, evidence) : null;
  if (best && growth) {
    const { verdict, share } = judgeFigure({
      promised,
      result: growth.quantity,
      milestone: null,
      isTarget,
      parameters,
    });
    const computed = growth.quantity.value;
    const result = figureSaid(best.figure, text);
    if (growth.rule === 'growth-computed-current-prices') return { ...noData(growth.rule, 0.4), result, computed };
    return { verdict, share, rule: growth.rule, result, confidence: 0.6, computed };
  }
  const sum = sumOfParts(wanted(asked, promised), evidence.figures, evidence.weigh);
  if (sum) {
    const { quantity, parts, score } = sum;
    const { verdict, share } = judgeFigure({ promised, result: quantity, milestone: null, isTarget, parameters });
    const result = clauseSaid(clausesBetween(parts[0].clause, parts[1].clause, evidence.clauses), text, null);
    return { verdict, rule: 'parts-add-up', result, confidence: confidence(score * 0.85), share, computed: null };
  }
  const computed = fromLastYear(wanted(asked, promised), matches, evidence);
  if (computed) {
    const { rule, quantity, figure } = computed;
    const { verdict } = judgeFigure({ promised, result: quantity, milestone: null, isTarget, parameters });
    return { verdict, rule, result: figureSaid(figure, text), confidence: 0.55, share: null, computed: null };
  }
  if (!best) return null;
  const rule = best.comparison === 'other-unit' ? 'unit-not-convertible' : 'only-another-kind';
  return { ...noData(rule, best.score * 0.8), result: figureSaid(best.figure, text) };
}

const clausesBetween = (first: Clause, last: Clause, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ start, end }) => start >= first.start && end <= last.end);

function growthFor(asked: Judgeable, matches: readonly Match[], evidence: Evidence) {
  const inPoints = asked.figure!.base.unit === '百分点';
  const isOf = ({ figure: found }: Match): boolean =>
    found.quantity.kind === (inPoints ? 'share' : 'level') && found.side !== 'added';
  const now = matches.find(isOf);
  const promised = wanted(asked, asked.figure!);
  const before =
    originOf(now) ??
    matchesOf(promised, evidence.before, evidence.weigh, evidence.parameters.figureLikeness).find(isOf);
  return (inPoints ? computedPoints : computedGrowth)(before, now);
}

const noData = (rule: Judged['rule'], sure: number): Omit<Judged, 'result'> => ({
  verdict: 'no-data',
  rule,
  confidence: confidence(sure),
  share: null,
  computed: null,
});

function judgeByWords(asked: Judgeable, evidence: Evidence): Judged | null {
  const { figures, weigh, parameters } = evidence;
  const { text } = asked.promise;
  const told =
    judgeAboveOthers(text, evidence) ??
    judgeInStep(text, figures, parameters) ??
    judgeInStepTold(text, evidence.clauses) ??
    judgeNotIncreased(text, figures, weigh, parameters.figureLikeness) ??
    judgeInWords(asked, evidence);
  return told && judgedBy(told, evidence);
}

const byNextBase = 0.6;

/** A figure of which the review gives none: by its words, else by where the next plan goes on from. */
function judgeFigureUntold(asked: Judgeable, figure: Quantity, evidence: Evidence): Judged | null {
  const promised = wanted(asked, figure);
  const told = judgeFigureByWords({ asked, figure, ...promised }, evidence);
  if (told) return judgedBy(told, evidence);
  const base = baseAt(promised, evidence.nextBases, evidence.weigh);
  if (!base) return null;
  const result = figureSaid(base, evidence.text);
  return { verdict: 'kept', rule: 'base-of-next-plan', result, confidence: byNextBase, share: null, computed: null };
}

function judgedBy(told: WordsVerdict | ReferenceVerdict, { text }: Evidence): Judged {
  const { verdict, rule } = told;
  const said =
    'figure' in told
      ? { share: told.share, result: figureSaid(told.figure, text), confidence: 0.7 }
      : { share: null, result: clauseSaid(told.clauses, text, null), confidence: told.confidence };
  return { verdict, rule, ...said, computed: null };
}

/** A livelihood item that promises no more than the main structure. */
const onlyMain = /(?:封顶|主体(?:工程)?(?:完工|竣工))$/;

function judgeByStage({ figure, work, commitment, promise }: Judgeable, evidence: Evidence): Judged | null {
  if (work === null || promise.class === 'target') return null;
  if (!figure && isOfState(promise.text)) return null;
  const { clauses, spoken, weigh, parameters, text } = evidence;
  const inWords = figure && fullCoverage(figure, spoken, weigh, parameters.workLikeness);
  if (inWords) {
    const result = clauseSaid([inWords.clause], text, null);
    return {
      verdict: 'kept',
      rule: 'whole-in-words',
      result,
      confidence: confidence(inWords.score * 0.8),
      share: null,
      computed: null,
    };
  }
  const floor = figure ? surelyNamed : parameters.workLikeness;
  const named = mentionsOf(work, spoken, weigh, floor);
  const isTakenIn = isToBeTakenIn(promise.text);
  const asked = commitment ?? { milestone: onlyMain.test(promise.text.trim()) ? 'main' : 'complete', deadline: null };
  const judged = judgeWork({
    commitment: asked,
    words: squeezedName(promise.text),
    isTakenIn,
    mentions: isTakenIn ? named.filter(({ words }) => takenIn(words, asked.milestone)) : named,
    clauses,
  });
  if (!judged) return null;
  const { score } = judged.mention;
  if (figure) {
    return { ...noData('named-without-figure', score * 0.7), result: clauseSaid([judged.mention.clause], text, null) };
  }
  const result = clauseSaid(judged.clauses, text, judged.stage);
  const sure = score * (judged.rule === 'stage-reached' ? 0.95 : 0.85) * (commitment?.confidence ?? 0.9);
  return {
    verdict: judged.verdict,
    rule: judged.rule,
    result,
    confidence: confidence(sure),
    share: null,
    computed: null,
  };
}

function judgeByAllItems({ promise }: Judgeable, { allItems, text }: Evidence): Judged | null {
  if (promise.class !== 'livelihood' || !allItems) return null;
  const result = clauseSaid([allItems], text, 'complete');
  return { verdict: 'kept', rule: 'all-items-claimed', result, confidence: 0.5, share: null, computed: null };
}

const confidence = (score: number): number => Math.round(Math.min(0.98, Math.max(0.05, score)) * 100) / 100;
