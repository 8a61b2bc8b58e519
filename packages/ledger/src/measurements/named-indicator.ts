// What may be measured in a year: the indicators that its report names.
import { likeness } from '../account/names/likeness.ts';
import { measureName } from '../account/names/measure-name.ts';
import { bigramWeights } from '../account/text/bigram-weights.ts';
import type { MeasuredTarget } from './measured-target.ts';
import type { MeasurementKind } from './measurement.ts';
import { seriesName } from './series-name.ts';

export interface NamedIndicator {
  readonly series: string;
  readonly indicator: string | null;
  readonly measure: string;
  /** Unit of the target of each kind; a kind without target takes any unit. */
  readonly units: Readonly<Partial<Record<MeasurementKind, string>>>;
}

/** One an indicator, in text order. */
export function namedIndicators(targets: readonly MeasuredTarget[]): readonly NamedIndicator[] {
  const named = new Map<string, NamedIndicator>();
  for (const { series, indicator, measure, kind, unit } of targets) {
    const before = named.get(series) ?? { series, indicator, measure, units: {} };
    named.set(series, { ...before, units: { [kind]: unit, ...before.units } });
  }
  return [...named.values()];
}

export type IndicatorFound =
  | { readonly found: NamedIndicator }
  /** At most three names, the most alike first. */
  | { readonly nearest: readonly string[] };

/** By its name in any of its forms. Never guessed: where the name is not one, the nearest are named. */
export function indicatorNamed(words: string, known: readonly NamedIndicator[]): IndicatorFound {
  const wanted = seriesName(words);
  const found = known.find(({ series }) => series === wanted);
  if (found) return { found };
  const scored = known
    .map(({ measure, indicator }) => ({ measure, like: alike(words, measure, indicator) }))
    .filter(({ like }) => like >= leastAlike)
    .sort((a, b) => b.like - a.like);
  const best = scored[0]?.like ?? 0;
  const near = scored.filter(({ like }) => like >= best * asNear);
  return { nearest: near.slice(0, 3).map(({ measure }) => measure) };
}

/** No text to weigh by: each pair tells as much as any other. */
const everyPairAlike = bigramWeights([]);

const leastAlike = 0.25;
/** A name much less alike than the best is named beside it for nothing. */
const asNear = 0.7;

const alike = (words: string, measure: string, indicator: string | null): number =>
  Math.max(
    likeness(
      { name: measureName(words), indicator: null, context: '' },
      { name: measureName(measure), indicator, context: '' },
      everyPairAlike,
    ),
    lettersShared(words, measure),
  );

/** Letters in common over the longer name: finds 财政收人 where pairs of letters are broken. */
function lettersShared(one: string, other: string): number {
  const shared = [...new Set(one)].filter((letter) => other.includes(letter)).length;
  return shared / Math.max(new Set(one).size, new Set(other).size, 1);
}
