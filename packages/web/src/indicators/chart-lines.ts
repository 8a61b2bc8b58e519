// The months of an indicator as lines to draw: what was measured with gaps where nothing was reported, what was wanted, what is forecast.
import type { IndicatorItem } from '../api/contract.ts';

/** Twelve values; null draws nothing. */
export type Line = readonly (number | null)[];

export interface ChartLines {
  /** Runs of months without a due month missing between them; each is drawn by itself, so that a gap stays a gap. */
  readonly measured: readonly Line[];
  /** The target's ends: one line, or two for a range. */
  readonly targets: readonly number[];
  /** What keeps up with the target, and the lowest that is less than so many points behind; null for rates, which the target line judges. */
  readonly band: { readonly low: Line; readonly high: Line; readonly points: number } | null;
  /** From the last month measured to December; null without forecast. */
  readonly fan: { readonly value: Line; readonly low: Line; readonly high: Line } | null;
  readonly lastYear: Line;
}

/** `yellowPoints`: percentage points of the year's figure behind which the light is yellow. */
export function chartLines(item: IndicatorItem, yellowPoints: number): ChartLines {
  const { value, upper, wanted, pace, lastYear } = item;
  const isGrowing = pace.yardstick === 'linear' || pace.yardstick === 'seasonal' || pace.yardstick === 'path';
  const ends = upper === null ? [value] : [value, upper];
  return {
    measured: runs(item),
    targets: ends,
    band: isGrowing
      ? {
          low: wanted.map((one) => one && Math.max(0, one - (value * yellowPoints) / 100)),
          high: wanted,
          points: yellowPoints,
        }
      : null,
    fan: fanOf(item),
    lastYear: filled(lastYear),
  };
}

function runs({ points }: IndicatorItem): readonly Line[] {
  const found: (number | null)[][] = [];
  let current: (number | null)[] | null = null;
  for (const { month, value, state } of points) {
    if (value === null) {
      if (state === 'missing') current = null;
      continue;
    }
    if (current === null) {
      current = Array.from({ length: 12 }, () => null);
      found.push(current);
    }
    current[month - 1] = value;
  }
  return found;
}

function fanOf({ forecast, pace }: IndicatorItem): ChartLines['fan'] {
  if (forecast === null || pace.value === null || forecast.from === 12) return null;
  const { from } = forecast;
  const start = pace.value;
  const toDecember = (end: number): Line =>
    Array.from({ length: 12 }, (_, at) =>
      at + 1 < from ? null : start + ((end - start) * (at + 1 - from)) / (12 - from),
    );
  return { value: toDecember(forecast.value), low: toDecember(forecast.low), high: toDecember(forecast.high) };
}

/** Quarterly figures stand three months apart; what lies between is drawn straight, and nothing before the first or behind the last. */
function filled(line: Line): Line {
  const known = line.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  return line.map((value, at) => {
    if (value !== null) return value;
    const before = known.filter((one) => one.at < at).at(-1);
    const after = known.find((one) => one.at > at);
    if (!before || !after) return null;
    return before.value + ((after.value - before.value) * (at - before.at)) / (after.at - before.at);
  });
}
