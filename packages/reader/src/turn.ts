// Lets everything else that waits on this thread have its turn, so that an abort can arrive in the middle of long work.

/** Resolves after the event loop has gone round once. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
