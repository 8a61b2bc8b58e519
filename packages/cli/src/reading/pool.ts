// Threads that read files, each one file at a time; a stuck one is stopped and replaced.
import { type End, openThreadPool } from '@luoshi/server/thread-pool';
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

/**
 * Room for new objects in a thread's heap. What one file leaves behind is then cleared away before it piles up, and a long list
 * takes no more memory than a short one; it costs about a twentieth of the speed.
 */
const YOUNG_MB = 4;

const readingProgram = new URL('../../bin/reading-worker.mjs', import.meta.url);

/** Opens a pool; it holds no thread until the first `read`. */
export function openPool({ jobs, timeoutMs, heapMb, program = readingProgram }: PoolOptions): Pool {
  const pool = openThreadPool<Task, Outcome>({
    program,
    threads: jobs,
    timeoutMs,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
    answerTo: ({ path }, end) => unread(path, end, timeoutMs),
  });
  return { read: (task) => pool.run(task), close: () => pool.close() };
}

function unread(path: string, end: End, timeoutMs: number): Outcome {
  if (end.kind === 'too-long') {
    const facts = { name: path, limitSeconds: timeoutMs / 1000 };
    return { kind: 'unread', path, why: { refused: true, code: 'took-too-long', facts } };
  }
  const code = end.kind === 'out-of-memory' ? 'out-of-memory' : 'defect';
  const detail = end.kind === 'broken' ? end.error.message : end.kind;
  return { kind: 'unread', path, why: { refused: false, code, facts: { name: path, detail } } };
}
