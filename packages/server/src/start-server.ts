// A server that listens.
import { randomInt } from 'node:crypto';
import { type Database, openStore, type Store, startJobs } from '@luoshi/store';
import { loadSampleAccounts } from './accounts/load-sample-accounts.ts';
import { buildApp } from './build-app.ts';
import { isLoopback } from './guards/own-names.ts';
import { loadSample } from './load-sample.ts';
import type { AppOptions } from './options.ts';
import { loadSampleLivelihood } from './sample-year/livelihood/load-sample-livelihood.ts';
import { loadSampleMeasurements } from './sample-year/load-measurements.ts';
import { loadSampleYear } from './sample-year/load-sample-year.ts';

export interface StartOptions extends Omit<AppOptions, 'store'> {
  readonly database: Database;
  /** 127.0.0.1 when left out. */
  readonly host?: string | undefined;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether the made-up county is loaded when it is not there yet. */
  readonly sample?: boolean | undefined;
}

export interface RunningServer {
  /** Where a browser finds it, e.g. http://127.0.0.1:4180 */
  readonly address: string;
  /** Needed to sign in; null on the own computer. To be shown to who started the server, and nowhere else. */
  readonly accessCode: string | null;
  readonly store: Store;
  /** Stops listening, the jobs and the reading threads; the database stays the caller's. */
  close(): Promise<void>;
}

/**
 * Settings left out come from the environment: LUOSHI_ACCESS_CODE, LUOSHI_HOSTS (names parted by commas, as a proxy sends them).
 * Migrates the database, loads the sample if asked, listens. Throws `DatabaseUnavailable`, or the system's error for a port in use.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { database, host = '127.0.0.1', port, sample = false } = options;
  const store = await openStore(database);
  const { LUOSHI_ACCESS_CODE, LUOSHI_HOSTS = '' } = process.env;
  const accessCode = isLoopback(host) ? null : options.accessCode || LUOSHI_ACCESS_CODE || newAccessCode();
  const allowedHosts = options.allowedHosts ?? LUOSHI_HOSTS.split(',').filter(Boolean);
  const app = await buildApp({ ...options, store, host, allowedHosts, accessCode: accessCode ?? undefined });
  try {
    if (sample) {
      await loadSample(store);
      await loadSampleAccounts(store);
      await loadSampleYear(database, store.now());
      await loadSampleMeasurements(database, store.now());
      await loadSampleLivelihood(database, store.now());
    }
    const address = await app.listen({ host, port });
    const jobs = await startJobs(database, { store, onError: (error) => app.log.error(error) });
    const close = async () => {
      await app.close();
      await jobs.stop();
    };
    return { address, accessCode, store, close };
  } catch (cause) {
    // The reading threads would keep the process alive.
    await app.close();
    throw cause;
  }
}

/** Twelve digits in groups of four, to be read out over the phone: 10¹² codes, ten tries a minute. */
function newAccessCode(): string {
  return Array.from({ length: 3 }, () => String(randomInt(10_000)).padStart(4, '0')).join('-');
}
