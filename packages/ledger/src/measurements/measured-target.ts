// The figures of a plan that can be followed through the year, each as a target with what a measurement of it must be.
import type { Bound, Milestone, Quantity, Span } from '@luoshi/grammar';
import type { Promised } from '../account/account.ts';
import { isRatio } from '../account/figures/comparable.ts';
import { type Direction, directionOf } from '../account/figures/direction.ts';
import { sideOf } from '../account/figures/side.ts';
import { type Judgeable, judgeables } from '../account/promised.ts';
import type { Reading } from '../reading.ts';
import type { Cumulation, MeasurementKind } from './measurement.ts';
import { type Publication, publicationOf, usualCumulation } from './publication.ts';
import { seriesName } from './series-name.ts';

export interface MeasuredTarget {
  /** Id of the promise in the plan's account. */
  readonly promise: string;
  /** Id of the fact in the reading. */
  readonly fact: string;
  /** `target`: one of the main expected targets. */
  readonly class: Promised['class'];
  readonly series: string;
  readonly kind: MeasurementKind;
  readonly indicator: string | null;
  /** In the plan's words, white space left out. */
  readonly measure: string;
  /** The target as written, from its measure to its hedge, white space left out, at its place in the plan. */
  readonly words: string;
  readonly place: Span;
  readonly value: number;
  readonly upper: number | null;
  readonly bound: Bound;
  readonly unit: string;
  /** A rate that is judged by itself; false for amounts, and for shares done of a year's plan (完成率), which grow month by month. */
  readonly isRatio: boolean;
  /** Which way it is wanted; `fall`: values are negative and lower is better. */
  readonly direction: Direction;
  /** 稳定在 is kept by not falling below. */
  readonly milestone: Milestone | null;
  /** What its figures usually count. */
  readonly cumulation: Cumulation;
  readonly publication: Publication;
  /** Promises of other values of the same thing, in the plan's words. */
  readonly differsFrom: readonly { readonly promise: string; readonly words: string; readonly place: Span }[];
  /** The figure as read, for judging it. */
  readonly figure: Quantity;
}

export interface TargetsOfPlan {
  /** In text order; of figures given twice with one value the first. */
  readonly targets: readonly MeasuredTarget[];
  /** Expected targets without a number (与经济增长同步): nothing to measure them by. */
  readonly inWords: readonly { readonly promise: string; readonly words: string; readonly place: Span }[];
}

/** Ranks have no pace and are left out. */
export function targetsOfPlan(plan: Reading): TargetsOfPlan {
  const year = plan.report.planYear ?? 0;
  const { text } = plan.source;
  const all = judgeables(plan, year);
  const measured = all.flatMap((one) => targetOf(one, text)).filter(isFirst);
  return {
    targets: measured.map((one) => ({ ...one, differsFrom: othersOf(one, measured) })),
    inWords: all
      .filter(({ promise, figure }) => promise.class === 'target' && figure === null)
      .map(({ promise }) => ({ promise: promise.id, words: squeezed(promise.text), place: placeOf(promise) })),
  };
}

function targetOf({ promise, figure, commitment }: Judgeable, text: string): readonly MeasuredTarget[] {
  if (!figure || figure.kind === 'rank' || promise.class === 'livelihood') return [];
  const measure = squeezed(figure.measure.text);
  const series = seriesName(measure);
  if (series.length < 2) return [];
  const kind: MeasurementKind = figure.kind === 'change' && isRatio(figure) ? 'growth' : 'level';
  const isTotal = sideOf(figure, clauseBefore(text, figure.start)) === 'total';
  const place = placeOf(promise);
  return [
    {
      promise: promise.id,
      fact: promise.fact,
      class: promise.class,
      series: isTotal && kind === 'level' && !/总/.test(series) ? `${series}总数` : series,
      kind,
      indicator: figure.measure.indicator,
      measure,
      words: squeezed(text.slice(wordsStart(text, place, commitment), hedgeEnd(text, place.end))),
      place,
      value: figure.value,
      upper: figure.upper,
      bound: figure.bound,
      unit: figure.unit,
      isRatio: isRatio(figure) && !growsThroughTheYear.test(measure),
      direction: directionOf(figure),
      milestone: promise.milestone,
      cumulation: kind === 'growth' ? 'since-january' : usualCumulation(measure, isTotal),
      publication: publicationOf(series),
      differsFrom: [],
      figure,
    },
  ];
}

const growsThroughTheYear = /完成率|开工率|竣工率|投用率|办结率|支出进度/;

const clauseBefore = (text: string, end: number): string =>
  squeezed(/[^，。；：、]*$/.exec(text.slice(Math.max(0, end - 20), end))?.[0] ?? '');

const placeOf = ({ start, end }: Span): Span => ({ start, end });
const squeezed = (words: string): string => words.replace(/\s/g, '');

/** 8%⟦左右⟧ belongs to the target where the fact ends before it. */
const hedgeEnd = (text: string, end: number): number =>
  end + (/^\s*(?:左右|以上|以内|以下)/.exec(text.slice(end, end + 6))?.[0].length ?? 0);

/** 分别增长5.5%、⟦7%⟧ says nothing alone: what stands before it in its promise goes with it. */
const wordsStart = (text: string, { start }: Span, whole: Span | null): number =>
  whole !== null && /^[\s\d]/.test(text.slice(start)) ? Math.min(start, whole.start) : start;

const isSameThing = (one: MeasuredTarget, other: MeasuredTarget): boolean =>
  one.series === other.series && one.kind === other.kind;

const isSameValue = (one: MeasuredTarget, other: MeasuredTarget): boolean =>
  one.figure.base.value === other.figure.base.value &&
  one.figure.base.unit === other.figure.base.unit &&
  one.upper === other.upper;

const isFirst = (one: MeasuredTarget, at: number, all: readonly MeasuredTarget[]): boolean =>
  !all.slice(0, at).some((other) => isSameThing(one, other) && isSameValue(one, other));

const othersOf = (one: MeasuredTarget, all: readonly MeasuredTarget[]): MeasuredTarget['differsFrom'] =>
  all
    .filter((other) => other !== one && isSameThing(one, other) && !isSameValue(one, other))
    .map(({ promise, words, place }) => ({ promise, words, place }));
