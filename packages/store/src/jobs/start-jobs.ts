// What has to happen by itself, over a queue that lives in the same database: any number of servers may run it, and each may die.
import PgBoss from 'pg-boss';
import type { Database } from '../database.ts';
import type { Queryable } from '../queries/queryable.ts';
import type { Store } from '../store.ts';
import { inTransaction } from '../transaction.ts';

export interface JobsOptions {
  readonly store: Pick<Store, 'matters'>;
  /** Told of a job that failed and of an outage of the queue; both are tried again. */
  readonly onError: (error: Error) => void;
  /** Seconds between two looks into the queue, half a second at least; 2 when left out. */
  readonly lookEverySeconds?: number | undefined;
  /** Days after which a file of evidence that no event names is cleared, one at least; 30 when left out (默认，可改). */
  readonly unnamedEvidenceDays?: number | undefined;
}

export interface Jobs {
  /** Waits for the job that runs, and takes no more. */
  stop(): Promise<void>;
}

const FIRE_DUE = 'fire-due';
const CLEAR_EVIDENCE = 'clear-evidence';
const FOLD_TITLES = 'fold-titles';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Even where nothing is known to be due, somebody looks so often: what a process without jobs has set is found. */
const LOOK_AGAIN_MS = 5 * 60_000;

/** Any number that no other program takes on the same database. */
const LOCK = 1_700_140_526;

const RETRY_MS = 60_000;

/** A server that died leaves its job to the others after so long. */
const EXPIRES_SECONDS = 120;

/**
 * Fires what is due, now and from here on; once a day clears files of evidence that no event names; once, now, writes old titles anew.
 * The timers themselves are rows of ours: a lost job loses none, and the look that every process begins with finds what was due meanwhile.
 */
export async function startJobs(
  database: Database,
  { store: { matters }, onError, lookEverySeconds = 2, unnamedEvidenceDays = 30 }: JobsOptions,
): Promise<Jobs> {
  const boss = new PgBoss({ db: through(database.pool), schema: 'jobs', schedule: false });
  boss.on('error', onError);
  // One server at a time: two that make the queue at once wait for each other for ever.
  await inTransaction(database.pool, async (db) => {
    await db.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await boss.start();
    // `short`: of several that wait under one key, one is kept.
    for (const name of [FIRE_DUE, CLEAR_EVIDENCE, FOLD_TITLES])
      await boss.createQueue(name, { name, policy: 'short', expireInSeconds: EXPIRES_SECONDS });
  });

  const fireAt = (db: Queryable, at: Date) => send(boss, db, FIRE_DUE, { at, key: minuteOf(at) });
  const fire = async () => {
    // Asked for first: should this process die in the middle, the next look is there already.
    await send(boss, database.pool, FIRE_DUE, { at: new Date(Date.now() + LOOK_AGAIN_MS), key: 'look' });
    try {
      await matters.fireDue();
    } catch (error) {
      onError(error as Error);
    }
    const next = await matters.nextDue();
    // What is left over was held by somebody, who sees to it, or failed and is tried again.
    if (next !== null) await fireAt(database.pool, next > new Date() ? next : new Date(Date.now() + RETRY_MS));
    // Nothing but one look at an index, unless the program is new or a calendar was changed.
    await matters.tellUntold().catch(onError);
  };
  const clearAt = (at: Date) => send(boss, database.pool, CLEAR_EVIDENCE, { at, key: 'daily' });
  const clear = async () => {
    await clearAt(new Date(Date.now() + DAY_MS));
    await matters.clearEvidence(unnamedEvidenceDays).catch(onError);
  };
  await boss.work(CLEAR_EVIDENCE, { pollingIntervalSeconds: lookEverySeconds }, clear);
  await clearAt(new Date());
  await boss.work(FOLD_TITLES, { pollingIntervalSeconds: lookEverySeconds }, () => matters.foldTitles().catch(onError));
  await send(boss, database.pool, FOLD_TITLES, { at: new Date(), key: 'once' });
  await boss.work(FIRE_DUE, { pollingIntervalSeconds: lookEverySeconds }, fire);
  await fireAt(database.pool, new Date());
  matters.wakeBy(fireAt);
  return {
    stop: async () => {
      matters.wakeBy(async () => {});
      await boss.stop({ graceful: true, wait: true });
    },
  };
}

const through = (db: Queryable): PgBoss.Db => ({ executeSql: (text, values) => db.query(text, values) });

/** Of those waiting under one key one is kept. Within the transaction of `db`: a job of one that was rolled back does not exist. */
async function send(
  boss: PgBoss,
  db: Queryable,
  name: string,
  { at, key }: { readonly at: Date; readonly key: string },
): Promise<void> {
  await boss.send(name, {}, { db: through(db), startAfter: at, singletonKey: key });
}

const minuteOf = (at: Date): string => at.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
