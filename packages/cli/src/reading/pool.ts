// Threads that read files, each one file at a time; a stuck one is stopped and replaced.
import { Worker } from 'node:worker_threads';
import type { Outcome, Task } from './outcome.ts';

export interface PoolOptions {
  /** Threads at most; they are started when there is work for them. */
  readonly jobs: number;
  /** Time for one file, counted from when a ready thread takes it. */
  readonly timeoutMs: number;
  /** Heap of one thread; a file that needs more is reported and its thread replaced. */
  readonly heapMb: number;
  /** What a thread runs; it says `ready` and then answers each task with an outcome. */
  readonly program?: URL;
}

export interface Pool {
  /** Reads one file, when a thread is free. Never rejects: what goes wrong is an outcome. */
  read(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

interface Waiting {
  readonly task: Task;
  readonly settle: (outcome: Outcome) => void;
}

/** A thread with what it is doing. `job` is undefined while it loads or is idle. */
interface Hand {
  readonly thread: Worker;
  ready: boolean;
  job: Waiting | undefined;
  clock: NodeJS.Timeout | undefined;
}

/**
 * Room for new objects in a thread's heap. What one file leaves behind is then cleared away before it piles up, and a long list
 * takes no more memory than a short one; it costs about a twentieth of the speed.
 */
const YOUNG_MB = 4;

const readingProgram = new URL('../../bin/reading-worker.mjs', import.meta.url);

/** Opens a pool; it holds no thread until the first `read`. */
export function openPool({ jobs, timeoutMs, heapMb, program = readingProgram }: PoolOptions): Pool {
  const queue: Waiting[] = [];
  const hands = new Set<Hand>();

  function hire(): void {
    const resourceLimits = { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB };
    const thread = new Worker(program, { resourceLimits, stdout: true });
    // What a library prints must not get between the documents on standard output.
    thread.stdout.resume();
    const hand: Hand = { thread, ready: false, job: undefined, clock: undefined };
    hands.add(hand);
    thread.on('message', (message: 'ready' | Outcome) => {
      if (message === 'ready') hand.ready = true;
      else finish(hand, message);
      handOut();
    });
    thread.on('error', (error: Error & { code?: string }) => replace(hand, (task) => brokenOff(task, error)));
    thread.on('exit', () => replace(hand, (task) => brokenOff(task, new Error('the thread ended'))));
  }

  function handOut(): void {
    for (const hand of hands) {
      if (!hand.ready || hand.job) continue;
      const job = queue.shift();
      if (!job) return;
      hand.job = job;
      hand.clock = setTimeout(() => replace(hand, (task) => tookTooLong(task, timeoutMs)), timeoutMs);
      hand.thread.postMessage(job.task);
    }
    const loading = [...hands].filter((hand) => !hand.ready).length;
    for (let lacking = queue.length - loading; lacking > 0 && hands.size < jobs; lacking--) hire();
  }

  function finish(hand: Hand, outcome: Outcome): void {
    clearTimeout(hand.clock);
    const { job } = hand;
    hand.job = undefined;
    job?.settle(outcome);
  }

  /** Lets a thread go, with the outcome of its file if it had one. One that never came up takes a waiting file with it, so that a
   * thread that cannot start is reported instead of started for ever. */
  function replace(hand: Hand, outcomeOf: (task: Task) => Outcome): void {
    if (!hands.delete(hand)) return;
    if (!hand.ready) hand.job = queue.shift();
    if (hand.job) finish(hand, outcomeOf(hand.job.task));
    void hand.thread.terminate();
    handOut();
  }

  return {
    read: (task) =>
      new Promise((settle) => {
        queue.push({ task, settle });
        handOut();
      }),
    async close() {
      const threads = [...hands].map(({ thread }) => thread);
      hands.clear();
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function tookTooLong({ path }: Task, timeoutMs: number): Outcome {
  const facts = { name: path, limitSeconds: timeoutMs / 1000 };
  return { kind: 'unread', path, why: { refused: true, code: 'took-too-long', facts } };
}

function brokenOff({ path }: Task, error: Error & { code?: string }): Outcome {
  const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'defect';
  return { kind: 'unread', path, why: { refused: false, code, facts: { name: path, detail: error.message } } };
}
