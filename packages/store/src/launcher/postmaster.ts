// The running server: found by the file it keeps, started, stopped.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { isAlive } from './is-alive.ts';
import { plainEnvironment, runProgram } from './run-program.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/** A server that runs. It listens on 127.0.0.1 only. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const pollMs = 15;
const longestLogBytes = 10 * 1024 * 1024;
const stopTimeoutMs = 30_000;

const pidFile = ({ data }: Cluster): string => join(data, 'postmaster.pid');

/**
 * The server that runs on these files, also one whose starter was killed; null when none does. Line 1 of `postmaster.pid` is the
 * process, line 4 the port, line 8 `ready` when it takes connections.
 */
export function runningPostmaster(cluster: Cluster): (Postmaster & { readonly isReady: boolean }) | null {
  const lines = readIfThere(pidFile(cluster))?.split('\n');
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[3]);
  if (!lines || !Number.isInteger(pid) || pid <= 0 || !isPostgres(pid)) return null;
  return { pid, port, isReady: port > 0 && lines[7]?.trim() === 'ready' };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** After a restart of the machine another program may have the number. Where the system does not tell, we believe the file. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  const name = readIfThere(`/proc/${pid}/comm`);
  if (name !== null) return name.startsWith('postgres');
  return !existsSync('/proc/self/comm');
}

/**
 * Starts the server and waits until it takes connections, at most `timeoutMs`. It outlives us if we are killed, and is then found by
 * `runningPostmaster`. Retries on another port when somebody took the chosen one.
 */
export async function startPostmaster(cluster: Cluster, timeoutMs: number): Promise<Postmaster> {
  const deadline = Date.now() + timeoutMs;
  if (!runningPostmaster(cluster)) rmSync(pidFile(cluster), { force: true });
  turnLog(cluster.logFile);
  for (;;) {
    const logStart = existsSync(cluster.logFile) ? statSync(cluster.logFile).size : 0;
    const started = await startOnce(cluster, await freePort(), deadline);
    if (started) return started;
    const written = readFileSync(cluster.logFile, 'utf8').slice(logStart);
    const mayRetry = /Address already in use|pre-existing shared memory|lock file .* already exists/.test(written);
    if (Date.now() > deadline)
      throw new DatabaseUnavailable('start-too-slow', { log: cluster.logFile, seconds: Math.round(timeoutMs / 1000) });
    if (!mayRetry) throw new DatabaseUnavailable('start-failed', { log: cluster.logFile, detail: lastLine(written) });
    await wait(200);
  }
}

async function startOnce(cluster: Cluster, port: number, deadline: number): Promise<Postmaster | null> {
  const hasEnded = process.platform === 'win32' ? await launchOnWindows(cluster, port) : launch(cluster, port);
  while (Date.now() < deadline) {
    const running = runningPostmaster(cluster);
    if (running?.isReady) return running;
    if (hasEnded() && !runningPostmaster(cluster)) return null;
    await wait(pollMs);
  }
  return null;
}

/** `unix_socket_directories` is empty: the one way in is the port, with the password. */
const settings = (port: number): readonly string[] =>
  [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'jit=off',
  ].flatMap((setting) => ['-c', setting]);

/** Detached: a Ctrl-C in the terminal is ours to handle, not the database's. */
function launch({ binaries, data, user, logFile }: Cluster, port: number): () => boolean {
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(binaries.postgres, ['-D', data, ...settings(port)], {
    cwd: data,
    env: plainEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
    ...user,
  });
  closeSync(log);
  let ended = false;
  child.on('exit', () => {
    ended = true;
  });
  child.on('error', () => {
    ended = true;
  });
  child.unref();
  return () => ended;
}

/** On Windows only pg_ctl can start the server from an administrator's account. */
async function launchOnWindows({ binaries, data, logFile }: Cluster, port: number): Promise<() => boolean> {
  const options = settings(port).join(' ');
  const args = ['start', '-W', '-D', data, '-l', logFile, '-o', options];
  const { code } = await runProgram({ path: binaries.pgCtl, args, user: null, cwd: data, timeoutMs: 60_000 });
  return () => code !== 0;
}

/** Ends the server: open transactions are rolled back, everything committed is on disk. Waits until it is gone. */
export async function stopPostmaster(cluster: Cluster, { pid }: Postmaster): Promise<void> {
  if (process.platform === 'win32') {
    const args = ['stop', '-m', 'fast', '-D', cluster.data];
    await runProgram({ path: cluster.binaries.pgCtl, args, user: null, cwd: cluster.data, timeoutMs: stopTimeoutMs });
    return;
  }
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + stopTimeoutMs;
  while (existsSync(pidFile(cluster)) && isAlive(pid) && Date.now() < deadline) await wait(pollMs);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Keeps the log of before beside the new one when it has grown long. */
function turnLog(path: string): void {
  if (existsSync(path) && statSync(path).size > longestLogBytes) renameSync(path, `${path}.1`);
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
