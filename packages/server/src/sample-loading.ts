// The loading of the made-up county while the server listens already: how far it is, how to stop it, when it is whole.
import type { Store } from '@luoshi/store';
import { loadWholeSample } from './sample-year/load-whole-sample.ts';
import { LoadingStopped, type Progress, type SamplePart } from './sample-year/progress.ts';

export interface SampleStanding {
  /** What is being loaded; null while it is being looked for what is missing. */
  readonly part: SamplePart | null;
  /** Steps of that part, done and in all. */
  readonly done: number;
  readonly total: number;
}

export interface SampleLoading {
  /** Null once it is whole, or given up. */
  standing(): SampleStanding | null;
  /** True when the county is whole, false when it was stopped. Rejects when it cannot be loaded; the server goes on without it. */
  readonly isWhole: Promise<boolean>;
  /** Waits for what is just being done. */
  stop(): Promise<void>;
}

export function startLoading(store: Store): SampleLoading {
  let standing: SampleStanding | null = { part: null, done: 0, total: 0 };
  let isStopped = false;
  const progress: Progress = {
    begin: (part, total) => {
      standing = { part, done: 0, total };
    },
    step: () => {
      if (standing) standing = { ...standing, done: standing.done + 1 };
    },
    goOn: () => {
      if (isStopped) throw new LoadingStopped();
    },
  };
  const isWhole = loadWholeSample(store, progress)
    .then(() => true)
    .catch((error: unknown) => {
      if (error instanceof LoadingStopped) return false;
      throw error;
    })
    .finally(() => {
      standing = null;
    });
  return {
    standing: () => standing,
    isWhole,
    stop: async () => {
      isStopped = true;
      await isWhole.catch(() => {});
    },
  };
}
