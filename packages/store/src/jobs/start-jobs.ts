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
}

export interface Jobs {
  /** Waits for the job that runs, and takes no more. */
  stop(): Promise<void>;
}

const FIRE_DUE = 'fire-due';

/** Even where nothing is known to be due, somebody looks so often: what a process without jobs has set is found. */
const LOOK_AGAIN_MS = 5 * 60_000;

/** Any number that no other program takes on the same database. */
const LOCK = 1_700_140_526;

const RETRY_MS = 60_000;

/** A server that died leaves its job to the others after so long. */
const EXPIRES_SECONDS = 120;

/**
 * Fires what is due, now and from here on. The timers themselves are rows of ours: a lost job loses none, and the look that every
 * process begins with finds what was due meanwhile.
 */
export async function startJobs(
  database: Database,
  { store: { matters }, onError, lookEverySeconds = 2 }: JobsOptions,
): Promise<Jobs> {
  const boss = new PgBoss({ db: through(database.pool), schema: 'jobs', schedule: false });
  boss.on('error', onError);
  // One server at a time: two that make the queue at once wait for each other for ever.
  await inTransaction(database.pool, async (db) => {
    await db.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await boss.start();
    // `short`: of several that wait under one key, one is kept.
    await boss.createQueue(FIRE_DUE, { name: FIRE_DUE, policy: 'short', expireInSeconds: EXPIRES_SECONDS });
  });

  const fireAt = (db: Queryable, at: Date) => send(boss, db, at, minuteOf(at));
  const fire = async () => {
    // Asked for first: should this process die in the middle, the next look is there already.
    await send(boss, database.pool, new Date(Date.now() + LOOK_AGAIN_MS), 'look');
    try {
      await matters.fireDue();
    } catch (error) {
      onError(error as Error);
    }
    const next = await matters.nextDue();
    // What is left over was held by somebody, who sees to it, or failed and is tried again.
    if (next !== null) await fireAt(database.pool, next > new Date() ? next : new Date(Date.now() + RETRY_MS));
  };
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
async function send(boss: PgBoss, db: Queryable, at: Date, singletonKey: string): Promise<void> {
  await boss.send(FIRE_DUE, {}, { db: through(db), startAfter: at, singletonKey });
}

const minuteOf = (at: Date): string => at.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
