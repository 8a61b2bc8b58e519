// The twelve months of an indicator in its target's unit: measured, summed up from months, or nothing.
import { converted, trimmed } from './convert.ts';
import type { MeasuredTarget } from './measured-target.ts';
import { type Cumulation, type Measurement, slotOf } from './measurement.ts';
import { monthNumbers, monthText } from './month.ts';

export interface MonthPoint {
  /** 1 to 12. */
  readonly month: number;
  /** In the target's unit; null is a gap, never zero. */
  readonly value: number | null;
  /** The figures it rests on: one, or every month up to it where they were added up. */
  readonly from: readonly Measurement[];
}

type Asked = Pick<MeasuredTarget, 'series' | 'kind' | 'unit' | 'cumulation'>;

/** What a target's figures count: what people typed where they typed something, else what is usual. */
export function cumulationInUse(
  { series, kind, cumulation }: Asked,
  inForce: ReadonlyMap<string, Measurement>,
): Cumulation {
  const used = [...inForce.values()].filter((one) => one.series === series && one.kind === kind);
  const said = (['since-january', 'point', 'month'] as const).find((each) =>
    used.some((one) => one.cumulation === each),
  );
  if (said === undefined) return cumulation;
  return said === 'month' ? 'since-january' : said;
}

/** Growth of single months is no growth of the year and gives no point; amounts of months add up where none is missing. */
export function monthPoints(
  target: Asked,
  year: number,
  inForce: ReadonlyMap<string, Measurement>,
): readonly MonthPoint[] {
  const cumulation = cumulationInUse(target, inForce);
  const of = (month: number, how: Cumulation): Measurement | undefined =>
    inForce.get(slotOf({ series: target.series, kind: target.kind, month: monthText(year, month), cumulation: how }));
  return monthNumbers.map((month) => {
    const own = of(month, cumulation);
    if (own) return pointOf(month, [own], target.unit);
    if (target.kind === 'growth' || cumulation !== 'since-january') return { month, value: null, from: [] };
    const parts = monthNumbers.slice(0, month).map((each) => of(each, 'month'));
    return parts.every((part) => part !== undefined)
      ? pointOf(month, parts, target.unit)
      : { month, value: null, from: [] };
  });
}

function pointOf(month: number, from: readonly Measurement[], unit: string): MonthPoint {
  let sum = 0;
  for (const one of from) {
    const outcome = converted(one.value ?? 0, one.unit, unit);
    if ('refused' in outcome) return { month, value: null, from: [] };
    sum += outcome.value;
  }
  return { month, value: trimmed(sum), from };
}

/** Months with a value, in order. */
export const measuredPoints = (points: readonly MonthPoint[]): readonly (MonthPoint & { readonly value: number })[] =>
  points.filter((point): point is MonthPoint & { readonly value: number } => point.value !== null);
