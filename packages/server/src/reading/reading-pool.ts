// Threads that read files, each one at a time, so that no file can hold the server up; a stuck one is stopped and replaced.
import { Worker } from 'node:worker_threads';
import type { Refusal } from '@luoshi/reader';

export interface Task {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly maxBytes: number;
}

/** What a thread sends back. `json` is the reading as UTF-8. */
export type ThreadAnswer =
  | { readonly kind: 'read'; readonly json: Uint8Array }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'defect'; readonly detail: string };

export type Outcome = ThreadAnswer | { readonly kind: 'exhausted' } | { readonly kind: 'too-busy' };

export interface PoolOptions {
  readonly threads: number;
  /** Files waiting beyond this are answered `too-busy`. */
  readonly waiting: number;
  /** For one file, from when a thread takes it. */
  readonly timeoutMs: number;
  readonly heapMb: number;
}

export interface ReadingPool {
  /** Never rejects: what goes wrong is an outcome. */
  read(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

interface Job {
  readonly task: Task;
  readonly settle: (outcome: Outcome) => void;
}

interface Hand {
  readonly thread: Worker;
  ready: boolean;
  job: Job | undefined;
  clock: NodeJS.Timeout | undefined;
}

const entry = new URL('./reading-thread.mjs', import.meta.url);

/** Keeps one thread warm; more are started when there is work for them and stay. */
export function openReadingPool({ threads, waiting, timeoutMs, heapMb }: PoolOptions): ReadingPool {
  const queue: Job[] = [];
  const hands = new Set<Hand>();
  let closed = false;

  function hire(): void {
    const thread = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    const hand: Hand = { thread, ready: false, job: undefined, clock: undefined };
    hands.add(hand);
    thread.unref();
    thread.on('message', (message: 'ready' | ThreadAnswer) => {
      if (message === 'ready') hand.ready = true;
      else finish(hand, message);
      handOut();
    });
    thread.on('error', (error: Error & { code?: string }) => replace(hand, brokenBy(error)));
    thread.on('exit', () => replace(hand, { kind: 'defect', detail: 'the thread ended' }));
  }

  function handOut(): void {
    for (const hand of hands) {
      if (!hand.ready || hand.job) continue;
      const job = queue.shift();
      if (!job) break;
      hand.job = job;
      hand.clock = setTimeout(() => replace(hand, tookTooLong(job.task.name, timeoutMs)), timeoutMs);
      hand.thread.postMessage(job.task);
    }
    const starting = [...hands].filter(({ ready }) => !ready).length;
    if (!closed && hands.size < threads && queue.length > starting) hire();
  }

  function finish(hand: Hand, outcome: Outcome): void {
    clearTimeout(hand.clock);
    const { job } = hand;
    hand.job = undefined;
    job?.settle(outcome);
  }

  /** One that never came up takes a waiting file with it, so that a thread that cannot start is reported, not started for ever. */
  function replace(hand: Hand, outcome: Outcome): void {
    if (!hands.delete(hand)) return;
    if (!hand.ready) hand.job = queue.shift();
    finish(hand, outcome);
    void hand.thread.terminate();
    if (closed) return;
    if (hand.ready && hands.size === 0) hire();
    handOut();
  }

  hire();
  return {
    read: (task) =>
      new Promise((settle) => {
        const isFull = queue.length >= waiting;
        if (isFull || closed) return settle({ kind: 'too-busy' });
        queue.push({ task, settle });
        handOut();
      }),
    async close() {
      closed = true;
      for (const job of queue.splice(0)) job.settle({ kind: 'too-busy' });
      const leaving = [...hands];
      hands.clear();
      for (const hand of leaving) finish(hand, { kind: 'too-busy' });
      await Promise.all(leaving.map(({ thread }) => thread.terminate()));
    },
  };
}

function tookTooLong(name: string, timeoutMs: number): Outcome {
  const facts = { name, limitSeconds: Math.round(timeoutMs / 1000) };
  return { kind: 'refused', refusal: { refused: true, code: 'took-too-long', facts } };
}

function brokenBy(error: Error & { code?: string }): Outcome {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'exhausted' };
  return { kind: 'defect', detail: error.stack ?? error.message };
}
