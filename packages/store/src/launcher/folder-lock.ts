// One process at a time starts or stops the server of a data folder. A lock whose holder died is taken over.
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';
import { DatabaseUnavailable } from './unavailable.ts';

const pollMs = 40;
/** The holder touches the file this often, so that a reused process id is told from the holder. */
const heartbeatMs = 2_000;
const staleAfterMs = 20_000;

interface Lock {
  readonly path: string;
  readonly folder: string;
  readonly waitMs: number;
}

/** Runs `work` while holding the lock file `path`; waits at most `waitMs` for another holder, then throws `folder-busy`. */
export async function withFolderLock<Result>(lock: Lock, work: () => Promise<Result>): Promise<Result> {
  await acquire(lock);
  const heartbeat = setInterval(() => void utimes(lock.path, new Date(), new Date()).catch(() => {}), heartbeatMs);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(lock.path, { force: true });
  }
}

async function acquire({ path, folder, waitMs }: Lock): Promise<void> {
  const deadline = Date.now() + waitMs;
  while (!(await created(path))) {
    if (await isStale(path)) await discard(path);
    else if (Date.now() > deadline)
      throw new DatabaseUnavailable('folder-busy', { folder, seconds: Math.round(waitMs / 1000) });
    else await wait(pollMs);
  }
}

async function created(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  try {
    const holder = Number.parseInt(await readFile(path, 'utf8'), 10);
    const ageMs = Date.now() - (await stat(path)).mtimeMs;
    // Between creating the file and writing the number into it the holder is not known yet.
    const isDead = Number.isNaN(holder) ? ageMs > heartbeatMs : holder !== process.pid && !isAlive(holder);
    return isDead || ageMs > staleAfterMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Renames before removing: of several that found the lock stale, one gets it out of the way. */
async function discard(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    await rm(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
