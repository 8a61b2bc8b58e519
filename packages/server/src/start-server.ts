// A server that listens.
import { randomInt } from 'node:crypto';
import { type Database, openStore, type Store, startJobs } from '@luoshi/store';
import { buildApp } from './build-app.ts';
import { isLoopback } from './guards/own-names.ts';
import { loadSample } from './load-sample.ts';
import type { AppOptions } from './options.ts';
import { type SampleLoading, startLoading } from './sample-loading.ts';

export interface StartOptions extends Omit<AppOptions, 'store'> {
  readonly database: Database;
  /** 127.0.0.1 when left out. */
  readonly host?: string | undefined;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether the made-up county is loaded when it is not there yet. */
  readonly sample?: boolean | undefined;
  /** See `JobsOptions`. */
  readonly unnamedEvidenceDays?: number | undefined;
}

export interface RunningServer {
  /** Where a browser finds it, e.g. http://127.0.0.1:4180 */
  readonly address: string;
  /** Needed to sign in; null on the own computer. To be shown to who started the server, and nowhere else. */
  readonly accessCode: string | null;
  readonly store: Store;
  /** True when the made-up county is there whole: at once where it was not asked for. False when the server was closed before. */
  readonly sampleIsWhole: Promise<boolean>;
  /** Stops listening, the loading, the jobs and the reading threads; the database stays the caller's. */
  close(): Promise<void>;
}

/**
 * Settings left out come from the environment: LUOSHI_ACCESS_CODE, LUOSHI_HOSTS (names parted by commas, as a proxy sends them),
 * LUOSHI_EVIDENCE_DAYS (after which files that no event names are cleared).
 * Migrates the database, keeps the sample's reports if asked, listens; the rest of the sample is loaded while it listens, and what is
 * due is seen to when the sample is whole: its people's deadlines are long past while their year is being told.
 * Throws `DatabaseUnavailable`, or the system's error for a port in use.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { database, host = '127.0.0.1', port, sample = false } = options;
  const store = await openStore(database);
  const { LUOSHI_ACCESS_CODE, LUOSHI_HOSTS = '' } = process.env;
  const accessCode = isLoopback(host) ? null : options.accessCode || LUOSHI_ACCESS_CODE || newAccessCode();
  const allowedHosts = options.allowedHosts ?? LUOSHI_HOSTS.split(',').filter(Boolean);
  let loading: SampleLoading | null = null;
  const sampleStanding = () => loading?.standing() ?? null;
  const kept = { store, host, allowedHosts, accessCode: accessCode ?? undefined, sampleStanding };
  const app = await buildApp({ ...options, ...kept });
  try {
    if (sample) await loadSample(store);
    const address = await app.listen({ host, port });
    const unnamedEvidenceDays = options.unnamedEvidenceDays ?? daysIn(process.env.LUOSHI_EVIDENCE_DAYS);
    const onError = (error: Error) => app.log.error(error);
    if (sample) loading = startLoading(store);
    const sampleIsWhole = loading?.isWhole ?? Promise.resolve(true);
    // A county that could not be loaded keeps nobody else's deadlines waiting.
    const jobs = sampleIsWhole
      .catch(() => true)
      .then((mayStart) => (mayStart ? startJobs(database, { store, onError, unnamedEvidenceDays }) : null));
    if (!sample) await jobs;
    jobs.catch(onError);
    const close = async () => {
      await app.close();
      await loading?.stop();
      await (await jobs.catch(() => null))?.stop();
    };
    return { address, accessCode, store, sampleIsWhole, close };
  } catch (cause) {
    // The reading threads would keep the process alive.
    await app.close();
    throw cause;
  }
}

/** A whole number of days from 1; undefined for anything else. */
function daysIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}

/** Twelve digits in groups of four, to be read out over the phone: 10¹² codes, ten tries a minute. */
function newAccessCode(): string {
  return Array.from({ length: 3 }, () => String(randomInt(10_000)).padStart(4, '0')).join('-');
}
