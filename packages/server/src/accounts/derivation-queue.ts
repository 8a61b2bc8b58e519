// Deriving a key takes 128 MB and most of a second: a few at once, the others wait.
import { apiFailure } from '../refusals/api-failure.ts';

const AT_ONCE = 2;
/** Waiting beyond this would take longer than anybody waits for a sign-in. */
const LONGEST_QUEUE = 64;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs `work` when its turn has come. Refuses with `too-many-requests` when too many wait. */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) await turn();
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The place of who ends is handed on, so that nobody slips in between. */
function turn(): Promise<void> {
  if (waiting.length >= LONGEST_QUEUE) throw apiFailure('too-many-requests', { seconds: 60 });
  return new Promise((resolve) => waiting.push(resolve));
}
