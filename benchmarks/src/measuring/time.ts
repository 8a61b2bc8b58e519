// How long a piece of work takes.

/** Keeps the results of measured work alive, so that the engine cannot leave the work out. */
export let kept: unknown;

export interface Timing {
  /** How many times the work is done for nothing before it counts. */
  readonly warmUps: number;
  readonly runs: number;
}

/** Median time of one call of `work` in milliseconds. */
export function medianMs(work: () => unknown, { warmUps, runs }: Timing): number {
  for (let i = 0; i < warmUps; i++) kept = work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const from = performance.now();
    kept = work();
    times.push(performance.now() - from);
  }
  return median(times);
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
