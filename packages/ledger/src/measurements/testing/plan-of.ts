// A short plan in our own words, read as any report, and figures typed for it.
import { reportOf } from '../../account/testing/pair.ts';
import type { Reading } from '../../reading.ts';
import { type MeasuredTarget, targetsOfPlan } from '../measured-target.ts';
import type { Measurement, NewMeasurement } from '../measurement.ts';
import { monthText } from '../month.ts';

/** The plan of 2026 with these expected targets and these works. */
export const planOf = (targets: string, works = ''): Promise<Reading> =>
  reportOf({
    year: 2026,
    review: '过去一年，各项工作取得新进展。',
    plan: `今年经济社会发展的主要预期目标是：${targets}。\n（一）抓好重点工作。${works}`,
  });

/** The first figure that the words promise. */
export async function targetOf(words: string): Promise<MeasuredTarget> {
  const [target] = targetsOfPlan(await planOf(words)).targets;
  if (!target) throw new Error(`No figure is promised by ${words}.`);
  return target;
}

/** A figure of a month for a target, in its unit, counting what is usual. */
export function figureFor(target: MeasuredTarget, month: number, value: number | null, year = 2026): NewMeasurement {
  const { series, indicator, measure, kind, unit, cumulation } = target;
  const of = { series, indicator, measure, kind, unit, cumulation, value, month: monthText(year, month) };
  return { ...of, source: '', note: '', replaces: null };
}

/** The figures as they were kept, in order. */
export const kept = (figures: readonly NewMeasurement[], by = '周明'): readonly Measurement[] =>
  figures.map((figure, at) => ({ ...figure, seq: at + 1, at: '2026-05-20T02:00:00.000Z', by }));

/** Points of the months 1, 2, … with these values; null is a gap. */
export const pointsOf = (values: readonly (number | null)[]) =>
  Array.from({ length: 12 }, (_, at) => ({ month: at + 1, value: values[at] ?? null, from: [] }));
