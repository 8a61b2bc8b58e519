// What was before and what was taken back: a past, a present and a future.

export interface Undoable<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** More than a morning's edits; rows are shared between the steps, so that a step is small. */
const STEPS = 200;

export const begun = <State>(present: State): Undoable<State> => ({ past: [], present, future: [] });

/** The same state is no step. */
export function done<State>({ past, present, future }: Undoable<State>, next: State): Undoable<State> {
  if (next === present) return { past, present, future };
  return { past: [...past.slice(-STEPS + 1), present], present: next, future: [] };
}

export function undone<State>({ past, present, future }: Undoable<State>): Undoable<State> {
  const last = past.at(-1);
  return last === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

export function redone<State>({ past, present, future }: Undoable<State>): Undoable<State> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest };
}
