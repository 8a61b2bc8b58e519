// What a server is started with.
import type { Store } from '@luoshi/store';
import type { SampleStanding } from './sample-loading.ts';

export interface AppOptions {
  readonly store: Store;
  /** Folder of the built web pages; without it only the API is served. */
  readonly webDist?: string | undefined;
  /** Address the server listens on; decides who may read without signing in and which names it answers to. */
  readonly host?: string | undefined;
  /** Names beside the server's own under which it is reached, e.g. that of a proxy. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Needed to sign in when the server listens beyond its own computer. */
  readonly accessCode?: string | undefined;
  /** Least level that is logged to standard error; silent when left out. */
  readonly logLevel?: 'error' | 'warn' | 'info' | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** How far the loading of the made-up county is; null, also when left out, while none is loaded. */
  readonly sampleStanding?: (() => SampleStanding | null) | undefined;
  /** scrypt's N for new passwords, a power of two; tests take a cheap one. 2^17 when left out. */
  readonly passwordCost?: number | undefined;
}

/** Bounds on what one caller can ask. */
export interface Limits {
  /** Bytes of one uploaded file. */
  readonly fileBytes: number;
  /** Time for reading one file, and heap of the thread that reads it. */
  readonly readingMs: number;
  readonly readingHeapMb: number;
  /** Threads that read; files waiting for one beyond `waitingFiles` are refused. */
  readonly readingThreads: number;
  readonly waitingFiles: number;
  /** A minute, for one address. */
  readonly uploadsPerMinute: number;
  readonly signInsPerMinute: number;
  /** Public pages and data of each kind. */
  readonly publicPerMinute: number;
  readonly sessionMs: number;
  /** An account's session ends when it was not used for so long. */
  readonly idleMs: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 64 * MEBIBYTE,
  readingMs: 60_000,
  readingHeapMb: 768,
  readingThreads: 2,
  waitingFiles: 8,
  uploadsPerMinute: 60,
  signInsPerMinute: 10,
  publicPerMinute: 300,
  sessionMs: 12 * 60 * 60 * 1000,
  idleMs: 15 * 60 * 1000,
};
