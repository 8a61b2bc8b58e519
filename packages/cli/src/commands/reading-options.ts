// The options that `read` and `import` share, checked.
import { type Context, UsageError } from '../context.ts';

/** Heap of a reading thread: ten times what a long report takes; a file that needs more is stopped. */
export const HEAP_MB = 1024;

const DEFAULT_TIMEOUT_MS = 60_000;

/** `--timeout` in milliseconds. Refuses anything but a number of seconds above 0. */
export function timeoutMsOf(given: string | undefined, { messages }: Context): number {
  if (given === undefined) return DEFAULT_TIMEOUT_MS;
  const seconds = Number(given);
  if (!(seconds > 0 && seconds <= 86_400)) throw new UsageError(messages['usage.wrongSeconds']({ given }));
  return Math.ceil(seconds * 1000);
}

/** The whole number above 0 behind `option`. */
export function wholeNumber(option: string, given: string, { messages }: Context): number {
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < 1) throw new UsageError(messages['usage.wrongCount']({ option, given }));
  return value;
}
