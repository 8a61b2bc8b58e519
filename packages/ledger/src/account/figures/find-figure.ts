// Which figure of the review is the result of a promised figure.
import type { Quantity } from '@luoshi/grammar';
import { doneAt, doneToThem } from '../names/done-to-them.ts';
import { earnedBy } from '../names/earned-by.ts';
import { type InContext, likeness } from '../names/likeness.ts';
import { measureNameIn } from '../names/measure-name.ts';
import { underThreshold } from '../names/under-threshold.ts';
import { whoComesToIt } from '../names/who-comes-to-it.ts';
import type { Weigh } from '../text/bigram-weights.ts';
import { standBesideSame } from './beside-works.ts';
import { type Comparison, comparison, isMoney, isRatio } from './comparable.ts';
import { growsBy } from './grows-by.ts';
import { isMaking, isStock } from './making.ts';
import { isOneOfBoth } from './part-of-both.ts';
import { type Relief, reliefBeside, reliefIn } from './relief.ts';
import { isRemoved, tellsWhatIsLeft } from './removed.ts';
import type { ResultFigure } from './result-figures.ts';
import { type Side, sideOf, sidesDiffer } from './side.ts';
import { isBothKinds, kindsDiffer, type WorksKind, worksKind } from './works-kind.ts';
import { stagesDiffer, type WorksStage, worksStage } from './works-stage.ts';

export interface Match {
  readonly figure: ResultFigure;
  readonly comparison: Comparison;
  /** 0..1. */
  readonly score: number;
  /** The result is only a part of what was promised, and reaches it alone. */
  readonly isPart: boolean;
}

export interface PromisedFigure extends InContext {
  readonly quantity: Quantity;
  readonly side: Side;
  readonly stage: WorksStage;
  readonly worksKind: WorksKind;
  readonly relief: Relief | null;
  /** Promised is by how much it grows: 人均收入增加100元. */
  readonly isGrowth: boolean;
  /** Promised is what there is to be in all, over the years: 累计建成90个. */
  readonly isCumulative: boolean;
  /** Promised is new and renewed works together. */
  readonly isBothKinds: boolean;
  /** Of a sum without a purpose: the works that the sentences around it count. */
  readonly beside: readonly string[];
  /** Promised is what the year is to make. */
  readonly isMaking: boolean;
  /** Promised is how much of it is to go. */
  readonly isRemoved: boolean;
}

/** Where a promised figure stands, all folded. */
export interface FigurePlace {
  /** The promise's words up to the number. */
  readonly before: string;
  /** What the promise says behind it. */
  readonly behind: string;
  /** What its sentence says before them. */
  readonly context: string;
  /** The clause from stop to stop. */
  readonly clause: string;
  readonly beside: readonly string[];
}

/** A promised figure under the name by which its result is looked for. */
export const promisedFigure = (
  quantity: Quantity,
  { before, behind, context, clause, beside }: FigurePlace,
): PromisedFigure => ({
  quantity,
  context,
  beside,
  name:
    underThreshold(before, context) ??
    measureNameIn(
      namedBy(quantity, { before, behind, context }),
      context,
      isMoney(quantity) ? { before, clause } : { before },
    ),
  indicator: quantity.measure.indicator,
  side: sideOf(quantity, before),
  stage: worksStage(before),
  worksKind: worksKind(before),
  relief: reliefIn(before),
  isGrowth: quantity.kind === 'change' || growsBy(before),
  isCumulative: /累计/.test(before) && !/全年|年内|当年|今年/.test(before),
  isBothKinds: isBothKinds(before),
  isMaking: isMaking(quantity, before),
  isRemoved: isRemoved(before),
});

/** Its measure, and where that names only a part of what is promised, the words around it. */
const namedBy = (
  { measure, end, base }: Quantity,
  { before, behind, context }: Pick<FigurePlace, 'before' | 'behind' | 'context'>,
): string =>
  doneToThem(measure.text, behind) ??
  (/^[个所家条]$/.test(base.unit) ? doneAt(measure.text, before, measure.start >= end) : null) ??
  earnedBy(measure.text, context + before) ??
  (measure.indicator === null ? whoComesToIt(measure.text, before) : null) ??
  measure.text;

/** Ranks are compared with ranks and need the same scope; a headline figure of the overview goes before the same one in detail. */
const overviewBonus = 0.02;

/** All figures from `floor` on, best first, earlier before later where equal. */
export function matchesOf(
  promise: PromisedFigure,
  figures: readonly ResultFigure[],
  weigh: Weigh,
  floor: number,
): readonly Match[] {
  const matches: Match[] = [];
  for (const figure of figures) {
    const { quantity } = figure;
    if ((quantity.kind === 'rank') !== (promise.quantity.kind === 'rank') || sidesDiffer(promise.side, figure.side))
      continue;
    if (stagesDiffer(promise.stage, figure.stage) || kindsDiffer(promise.worksKind, figure.worksKind)) continue;
    if ((promise.isMaking && figure.isStock) || isFarAbove(promise, figure)) continue;
    if (sumsDiffer(promise, figure) || isPartTooSmall(promise, figure)) continue;
    if (quantity.kind === 'rank' && quantity.scope !== promise.quantity.scope) continue;
    const like = likenessOf(promise, figure, weigh) * figure.weight;
    if (like < floor) continue;
    const bonus = figure.clause.isOverview ? overviewBonus : 0;
    const isPart =
      reliefBeside(promise.relief, figure.relief) === 'narrower' ||
      partOfBothReaches(promise, figure) ||
      isOneKindOfBoth(promise, figure);
    matches.push({ figure, comparison: compared(promise, figure), score: Math.min(1, like + bonus), isPart });
  }
  const otherStage = ({ figure }: Match): number => (figure.stage === promise.stage ? 0 : 1);
  const otherwiseCalled = ({ figure }: Match): number =>
    figure.quantity.measure.text === promise.quantity.measure.text ? 0 : 1;
  return matches.sort(
    (a, b) =>
      b.score - a.score ||
      otherStage(a) - otherStage(b) ||
      otherwiseCalled(a) - otherwiseCalled(b) ||
      hedged(a) - hedged(b) ||
      startOf(a) - startOf(b),
  );
}

/** So many times what was to be added is what there is in all, where nothing is said to have been done. */
const manyTimes = 10;

/** 湿地面积2万亩 is not what was added to it: 新增湿地面积500亩. */
const isFarAbove = ({ side, quantity, isGrowth }: PromisedFigure, figure: ResultFigure): boolean =>
  side === 'added' &&
  !isGrowth &&
  figure.side === 'plain' &&
  !isRatio(quantity) &&
  figure.quantity.base.value >= manyTimes * quantity.base.value &&
  isStock(figure.clause.words);

/** What there is in all, over the years, is answered by such a sum or by a stock only, and what a year brings by neither. */
const sumsDiffer = (promise: PromisedFigure, figure: ResultFigure): boolean =>
  promise.isCumulative ? !figure.isCumulative && figure.side !== 'total' : figure.isCumulative;

/** 新建40公里 for 新建和改造120公里: a part, and what the other is, is not known. */
const isOneKindOfBoth = ({ isBothKinds }: PromisedFigure, figure: ResultFigure): boolean =>
  isBothKinds && figure.worksKind !== null;

const isPartTooSmall = (promise: PromisedFigure, figure: ResultFigure): boolean =>
  isOneKindOfBoth(promise, figure) && figure.quantity.base.value < promise.quantity.base.value;

const partOfBoth = 0.7;

/** Only of amounts that are wanted. */
const isPartOfBoth = ({ name, quantity }: PromisedFigure, figure: ResultFigure): boolean =>
  isOneOfBoth(figure.name.words, name.words) && !isRatio(quantity) && quantity.bound !== '<=';

const partOfBothReaches = (promise: PromisedFigure, figure: ResultFigure): boolean =>
  isPartOfBoth(promise, figure) && figure.quantity.base.value >= promise.quantity.base.value;

/** Sums without a purpose, told beside works that they were promised beside. */
const besideSame = 0.68;

const sameRelief = 0.8;
const partOfRelief = 0.7;

/**
 * Relief is compared by what it takes in. A sum that the promised one holds answers it only where it reaches it alone:
 * 减税600亿元 keeps 减负500亿元, and 减税300亿元 says nothing of it. Nor does the same sum where it is less and not the year's.
 */
function likenessOf(promise: PromisedFigure, figure: ResultFigure, weigh: Weigh): number {
  const beside = reliefBeside(promise.relief, figure.relief);
  if (beside === null) {
    if (isPartOfBoth(promise, figure)) return partOfBothReaches(promise, figure) ? partOfBoth : 0;
    const like = likeness(promise, figure, weigh);
    return standBesideSame(promise.beside, figure.beside) ? Math.max(like, besideSame) : like;
  }
  const reaches = figure.quantity.base.value >= promise.quantity.base.value;
  if (beside === 'same' && (reaches || /全年/.test(figure.clause.words))) return sameRelief;
  return beside === 'narrower' && reaches ? partOfRelief : 0;
}

/** An amount by which a thing grew is not how much there is of it: 人均收入增加100元, 人均收入2245元; 标准提高20元, 提高到120元. */
function compared({ quantity, side, isGrowth, isRemoved }: PromisedFigure, figure: ResultFigure): Comparison {
  const found = figure.quantity;
  if (!isRatio(quantity) && !isRatio(found)) {
    if (isRemoved && tellsWhatIsLeft(figure.clause.words, figure.side === 'total')) return 'other-kind';
    if (isGrowth && found.kind === 'level' && figure.side !== 'added' && !figure.isGrowth) return 'other-kind';
    if (!isGrowth && figure.isGrowth && figure.side === 'plain') return 'other-kind';
    if (quantity.kind === 'level' && side !== 'added' && found.kind === 'change' && found.value > 0)
      return 'other-kind';
  }
  return comparison(quantity, found);
}

/** 首次超过300亿元，达到312.5亿元: the exact figure goes first. */
const hedged = ({ figure }: Match): number => (figure.quantity.bound === '=' ? 0 : 1);
const startOf = ({ figure }: Match): number => figure.quantity.start;
