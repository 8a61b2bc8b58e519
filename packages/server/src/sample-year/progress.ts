// How far the loading of the made-up county has come, told by those who load to whoever watches.

/** Parts in their order; steps are counted in each for itself. */
export const sampleParts = ['matters', 'figures', 'livelihood'] as const;
export type SamplePart = (typeof sampleParts)[number];

export interface Progress {
  begin(part: SamplePart, steps: number): void;
  /** One step is done. */
  step(): void;
  /** Throws `LoadingStopped` when the loading is to stop: what is done so far stays, and the next start goes on from there. */
  goOn(): void;
}

export class LoadingStopped extends Error {
  override readonly name = 'LoadingStopped';
}

/** For tests and for who waits. */
export const unwatched: Progress = { begin: () => {}, step: () => {}, goOn: () => {} };
