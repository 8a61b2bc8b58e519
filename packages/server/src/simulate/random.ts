// Chance that can be repeated: the same seed gives the same year.

export interface Chance {
  /** From 0 up to and without 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** True so often in a hundred. */
  percent(often: number): boolean;
  /** One of several. */
  of<One>(all: readonly One[]): One;
}

/** The generator mulberry32, after its author Tommy Ettinger (public domain): 32 bits of state, enough for a play. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    percent: (often) => next() * 100 < often,
    of: (all) => all[between(0, all.length - 1)]!,
  };
}
