// The made-up county from its two reports to the log-ins of its people: everything that happened there, in order.
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openStore, type Store, withLazyCommits } from '@luoshi/store';
import { loadSampleAccounts, loadSampleDirectories } from '../accounts/load-sample-accounts.ts';
import { loadSampleLivelihood } from './livelihood/load-sample-livelihood.ts';
import { loadSampleMeasurements } from './load-measurements.ts';
import { loadSampleYear } from './load-sample-year.ts';
import { type Progress, unwatched } from './progress.ts';

/** Any number that no other program takes on the same database. */
const LOCK = 1_700_140_527;
const LOOK_AGAIN_MS = 500;

/**
 * Loads what is not there yet, after the reports. What was begun and broken off, by a stop or by a process that died, is gone on with
 * where it broke off. One process at a time: the others wait, and find it done. The accounts come last, so that nobody signs in to half a year.
 */
export async function loadWholeSample(store: Store, progress: Progress = unwatched): Promise<void> {
  const database = withLazyCommits(store.database);
  try {
    await alone(database, progress, async () => {
      const today = store.now();
      await loadSampleDirectories(await openStore(database, { now: store.now }));
      await loadSampleYear(database, today, progress);
      await loadSampleMeasurements(database, today, progress);
      await loadSampleLivelihood(database, today, progress);
    });
  } finally {
    await database.close();
  }
  // With commits that wait for the disk: they keep all that came before them, too.
  await loadSampleAccounts(store);
}

/** The lock is the connection's: it is given back when the process dies. */
async function alone({ pool }: Database, progress: Progress, work: () => Promise<void>): Promise<void> {
  const holder = await pool.connect();
  try {
    for (;;) {
      const { rows } = await holder.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK]);
      if (rows[0]!.mine) break;
      progress.goOn();
      await pause(LOOK_AGAIN_MS);
    }
    await work();
  } finally {
    // Closes the connection, and with it gives the lock back.
    holder.release(true);
  }
}
