// A promised figure against a result that may be compared with it.
import type { Bound, Milestone, Quantity } from '@luoshi/grammar';
import type { Verdict } from '../account.ts';
import type { AccountParameters } from '../parameters.ts';
import type { AccountRule } from '../rules.ts';
import { isRatio } from './comparable.ts';
import { type Direction, directionOf } from './direction.ts';
import { type PlainFigure, plainFigure } from './plain-figure.ts';

export interface FigureVerdict {
  readonly verdict: Verdict;
  readonly rule: AccountRule;
  readonly share: number | null;
}

export interface FigureAsked {
  readonly promised: Quantity;
  readonly result: Quantity;
  readonly milestone: Milestone | null;
  /** In the targets passage, where a level is met or not. */
  readonly isTarget: boolean;
  readonly parameters: AccountParameters;
}

/** The figures must be comparable. What a hedged result surely is (超过120 → 120) is what counts. */
export function judgeFigure({ promised, result, milestone, isTarget, parameters }: FigureAsked): FigureVerdict {
  const direction = directionOf(promised);
  if (promised.kind === 'rank') return judgeRank(promised, result);
  const wanted = turned(plainFigure(promised), direction);
  const found = turned(plainFigure(result), direction);
  const about = aboutOf(promised, wanted, parameters);
  const slack = slackOf(wanted, found, isRatio(promised)) + about;
  if (direction === 'down') return judgeCap(found, wanted, slack);
  const value = result.upper === null ? found.low : (found.low + found.high) / 2;
  if (value > wanted.high + slack || isBeyondAbout(promised, result, value, wanted.high + about)) {
    if (milestone === 'sustain') return kept('figure-sustained');
    if (result.bound === '~' && value <= wanted.high * 1.01 + slack) return kept('figure-reached');
    return { verdict: 'exceeded', rule: 'figure-above', share: null };
  }
  if (value >= wanted.low - slack) return kept(keptRule(promised, value, wanted, slack, milestone));
  if (isRatio(promised)) return { verdict: 'missed', rule: 'rate-below', share: null };
  const share = wanted.low > 0 ? Math.max(0, round(value / wanted.low)) : 0;
  const isIndicator = isTarget && (promised.measure.indicator ?? result.measure.indicator) !== null;
  if (isIndicator || isSeriesOfMoney(promised) || (isTarget && isOutput(promised)))
    return { verdict: 'missed', rule: 'level-below', share };
  return { verdict: share > 0 ? 'partly' : 'missed', rule: 'amount-short', share };
}

/** What is earned or invested in all is an indicator wherever it is promised. */
const isSeriesOfMoney = ({ base, measure }: Quantity): boolean =>
  base.unit === '元' && /(?:收入|(?:固定资产|工业|民间)投资)$/.test(measure.text.replace(/\s/g, ''));

/** What a branch puts out in a year. */
const isOutput = ({ base, measure }: Quantity): boolean =>
  base.unit === '元' &&
  /(?:产值|增加值|销售收入|零售总?额|进出口总?额|出口总?额)$/.test(measure.text.replace(/\s/g, ''));

/** 2.5%左右 told as 超过3%: what lies above the far edge lies above all that 左右 may mean. */
const isBeyondAbout = (promised: Quantity, result: Quantity, value: number, edge: number): boolean =>
  promised.bound === '~' && result.bound === '>' && value >= edge - 1e-9;

function keptRule(
  { bound }: Quantity,
  value: number,
  wanted: PlainFigure,
  slack: number,
  milestone: Milestone | null,
): AccountRule {
  if (wanted.high > wanted.low) return 'figure-within-range';
  if (milestone === 'sustain') return 'figure-sustained';
  return bound === '~' && Math.abs(value - wanted.low) > slack / 10 ? 'figure-about' : 'figure-reached';
}

const kept = (rule: AccountRule): FigureVerdict => ({ verdict: 'kept', rule, share: null });

function judgeCap(found: PlainFigure, wanted: PlainFigure, slack: number): FigureVerdict {
  return found.low <= wanted.high + slack ? kept('cap-held') : { verdict: 'missed', rule: 'cap-broken', share: null };
}

/** 第1 is above 前三: the smaller the better. */
function judgeRank(promised: Quantity, result: Quantity): FigureVerdict {
  if (result.value > promised.value) return { verdict: 'missed', rule: 'rank-below', share: null };
  const isAbove = result.value < promised.value && promised.bound === '=';
  return { verdict: isAbove ? 'exceeded' : 'kept', rule: 'rank-reached', share: null };
}

/** A fall is judged by its size, so that 下降3% is above 下降2.5% and 上升 below both. */
function turned(figure: PlainFigure, direction: Direction): PlainFigure {
  return direction === 'fall' ? { ...figure, low: -figure.high, high: -figure.low } : figure;
}

/** Result written with three digits or more: good to this share of itself. */
const fine = 0.005;

/**
 * Rounding: half of the finer last digit, so that 6% and 6.1% differ; for an amount written shorter than promised
 * (11234人 as 1.12万人) half of its own last digit.
 */
function slackOf(wanted: PlainFigure, found: PlainFigure, isRate: boolean): number {
  const isFine = !isRate && found.half <= fine * Math.abs(found.low);
  const half = isFine ? Math.max(found.half, Math.min(wanted.half, found.half)) : Math.min(wanted.half, found.half);
  return half * (1 - 1e-9);
}

function aboutOf(
  { bound }: { readonly bound: Bound } & Quantity,
  wanted: PlainFigure,
  parameters: AccountParameters,
): number {
  if (bound !== '~') return 0;
  return wanted.unit === '%' || wanted.unit === '百分点'
    ? parameters.aboutPoints
    : Math.abs(wanted.low) * parameters.aboutShare;
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
