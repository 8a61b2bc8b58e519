// Threads that work on tasks, each on one at a time, so that no task can hold its process up; a stuck one is stopped and replaced.
import { type ResourceLimits, Worker } from 'node:worker_threads';

export interface ThreadPoolOptions<Task, Answer> {
  /** What a thread runs: it says `ready` once and then answers each task with one message. */
  readonly program: URL;
  /** Threads at most; they are started when there is work for them, and stay. */
  readonly threads: number;
  /** Time for one task, counted from when a ready thread takes it. */
  readonly timeoutMs: number;
  readonly resourceLimits: ResourceLimits;
  /** What a task is answered that no thread answers. */
  readonly answerTo: (task: Task, end: End) => Answer;
  /** Tasks waiting beyond this end as `too-busy`; without it any number waits. */
  readonly waiting?: number | undefined;
  /** One thread is started at once and always kept, so that a task finds it loaded. */
  readonly keepsOneWarm?: boolean | undefined;
}

/** How a task ends without an answer of its thread. `too-busy` also when the pool closes. */
export type End =
  | { readonly kind: 'too-long' | 'too-busy' | 'out-of-memory' }
  | { readonly kind: 'broken'; readonly error: Error };

export interface ThreadPool<Task, Answer> {
  /** Never rejects: what goes wrong is an answer too. Keeps the process alive until it is answered. */
  run(task: Task): Promise<Answer>;
  close(): Promise<void>;
}

interface Job<Task, Answer> {
  readonly task: Task;
  readonly settle: (answer: Answer) => void;
}

/** A thread with what it is doing. `job` is undefined while it loads or is idle. */
interface Hand<Task, Answer> {
  readonly thread: Worker;
  ready: boolean;
  job: Job<Task, Answer> | undefined;
  clock: NodeJS.Timeout | undefined;
}

/** Opens a pool. Idle threads do not keep the process alive. */
export function openThreadPool<Task, Answer>(options: ThreadPoolOptions<Task, Answer>): ThreadPool<Task, Answer> {
  const { program, threads, timeoutMs, resourceLimits, answerTo, waiting = Number.POSITIVE_INFINITY } = options;
  const queue: Job<Task, Answer>[] = [];
  const hands = new Set<Hand<Task, Answer>>();
  let isClosed = false;

  function hire(): void {
    const thread = new Worker(program, { resourceLimits, stdout: true });
    // What a library prints must not get between what the process itself prints.
    thread.stdout.resume();
    const hand: Hand<Task, Answer> = { thread, ready: false, job: undefined, clock: undefined };
    hands.add(hand);
    thread.on('message', (message: 'ready' | Answer) => {
      if (message === 'ready') hand.ready = true;
      else finish(hand, message);
      handOut();
    });
    thread.on('error', (error: Error & { code?: string }) => replace(hand, endOf(error)));
    thread.on('exit', () => replace(hand, { kind: 'broken', error: new Error('the thread ended') }));
  }

  function handOut(): void {
    for (const hand of hands) {
      if (!hand.ready || hand.job) continue;
      const job = queue.shift();
      if (!job) break;
      hand.job = job;
      hand.clock = setTimeout(() => replace(hand, { kind: 'too-long' }), timeoutMs);
      hand.thread.postMessage(job.task);
    }
    const loading = [...hands].filter(({ ready }) => !ready).length;
    for (let lacking = queue.length - loading; lacking > 0 && hands.size < threads; lacking--) hire();
    for (const hand of hands) holdProcess(hand.thread, hand.job !== undefined || (!hand.ready && queue.length > 0));
  }

  function finish(hand: Hand<Task, Answer>, answer: Answer): void {
    clearTimeout(hand.clock);
    const { job } = hand;
    hand.job = undefined;
    job?.settle(answer);
  }

  /**
   * Lets a thread go, with the end of its task if it had one. One that never came up takes a waiting task with it, so that a
   * thread that cannot start is reported instead of started for ever.
   */
  function replace(hand: Hand<Task, Answer>, end: End): void {
    if (!hands.delete(hand)) return;
    if (!hand.ready) hand.job = queue.shift();
    if (hand.job) finish(hand, answerTo(hand.job.task, end));
    void hand.thread.terminate();
    if (isClosed) return;
    if (options.keepsOneWarm && hand.ready && hands.size === 0) hire();
    handOut();
  }

  if (options.keepsOneWarm) {
    hire();
    handOut();
  }
  return {
    run: (task) =>
      new Promise((settle) => {
        if (isClosed || queue.length >= waiting) return settle(answerTo(task, { kind: 'too-busy' }));
        queue.push({ task, settle });
        handOut();
      }),
    async close() {
      isClosed = true;
      for (const { task, settle } of queue.splice(0)) settle(answerTo(task, { kind: 'too-busy' }));
      const leaving = [...hands];
      hands.clear();
      for (const hand of leaving) if (hand.job) finish(hand, answerTo(hand.job.task, { kind: 'too-busy' }));
      await Promise.all(leaving.map(({ thread }) => thread.terminate()));
    },
  };
}

function holdProcess(thread: Worker, isHeld: boolean): void {
  if (isHeld) thread.ref();
  else thread.unref();
}

function endOf(error: Error & { code?: string }): End {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { kind: 'out-of-memory' } : { kind: 'broken', error };
}
