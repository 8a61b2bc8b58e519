// Years side by side as lines: one indicator in one measure, a point a year, in one unit for all years.
import type { JudgedFigure, JudgedYear, PlacedFigure } from '@luoshi/ledger';
import type { Measure } from './series-search.ts';

export type Indicator = keyof JudgedYear['indicators'];

export interface Track {
  readonly indicator: Indicator;
  /** As the newest figure has it. */
  readonly unit: string;
  /** As long as the years; null where a year has neither target nor result. */
  readonly points: readonly (JudgedFigure | null)[];
}

/** Indicators in the order in which reports tell them, each only if some year has it. */
export function tracksOf(years: readonly JudgedYear[], measure: Measure): readonly Track[] {
  const indicators = [...new Set(years.flatMap(({ indicators: of }) => Object.keys(of) as Indicator[]))];
  const order = years.map(({ indicators: of }) => Object.keys(of));
  const longest = order.reduce((a, b) => (b.length > a.length ? b : a), [] as string[]);
  const place = (key: Indicator) => (longest.includes(key) ? longest.indexOf(key) : longest.length);
  return indicators
    .sort((a, b) => place(a) - place(b))
    .map((indicator) => {
      const points = years.map(({ indicators: of }) => of[indicator]?.[measure] ?? null);
      const newest = points.findLast((point) => point !== null);
      return { indicator, unit: newest?.result?.unit ?? newest?.target?.unit ?? '', points };
    })
    .filter(({ points }) => points.some((point) => point !== null));
}

/** In the track's unit: 万元 beside 亿元 is brought there by both base values; null where the units do not convert. */
export function valueIn(
  figure: PlacedFigure | null,
  unit: string,
  others: readonly (PlacedFigure | null)[],
): number | null {
  if (figure === null) return null;
  if (figure.unit === unit) return figure.value;
  const yardstick = others.find((other) => other?.unit === unit && other.value !== 0);
  if (!yardstick || yardstick.base.unit !== figure.base.unit) return null;
  return Number(((figure.base.value * yardstick.value) / yardstick.base.value).toPrecision(12));
}

/** The upper end of a range (6%—6.5%) in the track's unit; null for a single value, too. */
export function upperIn(
  figure: PlacedFigure | null,
  unit: string,
  others: readonly (PlacedFigure | null)[],
): number | null {
  if (figure === null || figure.upper === null || figure.value === 0) return null;
  const lower = valueIn(figure, unit, others);
  return lower === null ? null : Number(((lower * figure.upper) / figure.value).toPrecision(12));
}

/** Every figure of a track, to convert by. */
export const figuresOf = ({ points }: Track): readonly (PlacedFigure | null)[] =>
  points.flatMap((point) => [point?.target ?? null, point?.result ?? null]);
