// Our own server beside a data folder, shared by all processes that open the folder; the last to leave stops it.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import type { Database } from '../database.ts';
import { KEY_FILE } from '../secrets/key-file.ts';
import type { KeySource } from '../secrets/key-ring.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { type Cluster, checkVersion, clusterIn, isInitialised, passwordOf } from './cluster.ts';
import { withFolderLock } from './folder-lock.ts';
import { initialise, ROLE } from './initialise.ts';
import { poolSettings } from './pool-settings.ts';
import { type Postmaster, runningPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import { DatabaseUnavailable } from './unavailable.ts';

export interface EmbeddedOptions {
  /** Absolute path; made if missing. */
  readonly dataDir: string;
  /** For starting, recovery after a crash included. */
  readonly startTimeoutMs?: number;
  readonly binaries?: Binaries;
  /** Left out: the file in the data folder alone. */
  readonly secretKeys?: KeySource;
}

export interface EmbeddedDatabase extends Database {
  readonly kind: 'embedded';
  /** How to reach the server from another client; holds the password, so never print it. */
  readonly connection: Readonly<Record<'host' | 'user' | 'password' | 'database', string>> & { readonly port: number };
}

const DATABASE = 'luoshi';
/** Each process keeps one connection of this name open as long as it uses the server. */
const PRESENCE = 'luoshi presence';

/** Opens the database of a data folder, starting its server if none runs there. Throws `DatabaseUnavailable`. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, startTimeoutMs = 60_000, secretKeys = { file: join(dataDir, KEY_FILE) } } = options;
  const binaries = options.binaries ?? findBinaries();
  if (!binaries) throw new DatabaseUnavailable('binaries-missing', { platform: `${process.platform}-${process.arch}` });
  const cluster = clusterIn(dataDir, binaries);
  const lock = { path: cluster.lockFile, folder: dataDir, waitMs: startTimeoutMs };
  const { connection, presence } = await withFolderLock(lock, () => joined(cluster, startTimeoutMs));
  const pool = new Pool({ ...connection, ...poolSettings });
  pool.on('error', ignoreLostIdle);
  let closed: Promise<void> | undefined;
  return {
    kind: 'embedded',
    pool,
    secretKeys,
    connection,
    close: () => {
      closed ??= pool.end().then(() => withFolderLock(lock, () => leave(cluster, presence)));
      return closed;
    },
  };
}

/** An idle connection that the server dropped is replaced at the next query, which reports what is wrong. */
export function ignoreLostIdle(): void {}

interface Joined {
  readonly connection: Connection;
  readonly presence: Client;
}

/** Connects to the running server or starts one; one that was just killed may still look alive, so that this is tried again. */
async function joined(cluster: Cluster, startTimeoutMs: number): Promise<Joined> {
  checkVersion(cluster);
  if (!isInitialised(cluster)) await initialise(cluster);
  const wasRunning = runningPostmaster(cluster) !== null;
  try {
    return await connected(cluster, startTimeoutMs);
  } catch (error) {
    const running = runningPostmaster(cluster);
    if (running && !wasRunning) await stopPostmaster(cluster, running);
    throw error;
  }
}

async function connected(cluster: Cluster, startTimeoutMs: number): Promise<Joined> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const { port } = await runningOrStarted(cluster, startTimeoutMs);
    const connection = { host: '127.0.0.1', port, user: ROLE, password: passwordOf(cluster), database: DATABASE };
    try {
      return { connection, presence: await bePresent(connection) };
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (code === wrongPassword) throw new DatabaseUnavailable('password-lost', { file: cluster.passwordFile }, error);
      if (!goingAway.has(code) || Date.now() > deadline) throw error;
      await wait(50);
    }
  }
}

const wrongPassword = '28P01';
/** Nobody listens, the connection broke, or the server is shutting down, crashed, starting. */
const goingAway = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);

/** One that is just starting, recovering or stopping is waited for. */
async function runningOrStarted(cluster: Cluster, timeoutMs: number): Promise<Postmaster> {
  const deadline = Date.now() + timeoutMs;
  for (let running = runningPostmaster(cluster); running; running = runningPostmaster(cluster)) {
    if (running.isReady) return running;
    if (Date.now() > deadline)
      throw new DatabaseUnavailable('start-too-slow', { log: cluster.logFile, seconds: Math.round(timeoutMs / 1000) });
    await wait(20);
  }
  return startPostmaster(cluster, timeoutMs);
}

type Connection = EmbeddedDatabase['connection'];

/** Connects and stays; makes the database when this is the first connection ever. */
async function bePresent(connection: Connection): Promise<Client> {
  const client = new Client({ ...connection, application_name: PRESENCE, keepAlive: true });
  client.on('error', ignoreLostIdle);
  try {
    await client.connect();
    return client;
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
    await createDatabase(connection);
    return bePresent(connection);
  }
}

async function createDatabase(connection: Connection): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres' });
  await client.connect();
  await client.query(`create database ${DATABASE}`);
  await client.end();
}

/** Stops the server unless somebody else is connected to it. */
async function leave(cluster: Cluster, presence: Client): Promise<void> {
  const isShared = await isSomebodyElseConnected(presence);
  await presence.end().catch(ignoreLostIdle);
  const running = runningPostmaster(cluster);
  if (!isShared && running) await stopPostmaster(cluster, running);
}

/** A connection that was closed is still listed for some milliseconds. */
const lingeringMs = 250;

/** A server that no longer answers has nobody on it. */
async function isSomebodyElseConnected(presence: Client): Promise<boolean> {
  const deadline = Date.now() + lingeringMs;
  try {
    while ((await othersConnected(presence)) > 0) {
      if (Date.now() > deadline) return true;
      await wait(10);
    }
    return false;
  } catch {
    return false;
  }
}

async function othersConnected(presence: Client): Promise<number> {
  const { rows } = await presence.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  return rows[0]!.others;
}
