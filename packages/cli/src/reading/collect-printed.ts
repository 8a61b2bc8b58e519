// Gives the memory of printed documents back while a long list goes on.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Documents between two collections. More often is worse: a document still in the window would survive two of them, and what
 * survives two is kept until the rare large collection.
 */
const EVERY = 20;

/**
 * A function to be called once for each document printed. Documents come from their threads as bytes outside the heap; the
 * collector, which looks at the heap, lets up to 64 MB of them lie about. With this a long list peaks about where a short one does.
 */
export function printedCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  let printed = 0;
  return () => {
    printed++;
    if (printed % EVERY === 0) collect({ type: 'minor' });
  };
}
