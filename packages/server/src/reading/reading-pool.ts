// Threads that read uploads, so that no file can hold the server up.
import type { Refusal } from '@luoshi/reader';
import { type End, openThreadPool } from '../threads/thread-pool.ts';

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

/** Keeps one thread warm; more are started when there is work for them and stay. */
export function openReadingPool({ threads, waiting, timeoutMs, heapMb }: PoolOptions): ReadingPool {
  const pool = openThreadPool<Task, Outcome>({
    program: new URL('./reading-thread.mjs', import.meta.url),
    threads,
    waiting,
    timeoutMs,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    keepsOneWarm: true,
    answerTo: ({ name }, end) => outcomeOf(name, end, timeoutMs),
  });
  return { read: (task) => pool.run(task), close: () => pool.close() };
}

function outcomeOf(name: string, end: End, timeoutMs: number): Outcome {
  switch (end.kind) {
    case 'too-busy':
      return { kind: 'too-busy' };
    case 'out-of-memory':
      return { kind: 'exhausted' };
    case 'broken':
      return { kind: 'defect', detail: end.error.stack ?? end.error.message };
    case 'too-long': {
      const facts = { name, limitSeconds: Math.round(timeoutMs / 1000) };
      return { kind: 'refused', refusal: { refused: true, code: 'took-too-long', facts } };
    }
  }
}
