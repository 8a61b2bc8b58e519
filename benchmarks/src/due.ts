// How long it takes to find what is due in the next minute, with few and with many open matters.
import { type Bench, held } from './figure.ts';
import { mattersDatabase } from './material/matters-database.ts';
import { median } from './measuring/time.ts';

const RUNS = 200;

/** Finding the next due instant and taking what is due at it: a day on which nothing is, as most minutes are. */
export const bench: Bench = async function* (say) {
  const few = await measured(1_000);
  const many = await measured(100_000);
  say(`${many.timers} timers against ${few.timers}`);
  yield held('what is due in the next minute, 100,000 open', many.ms, 'ms', '1,000 open', few.ms);
};

async function measured(count: number): Promise<{ readonly ms: number; readonly timers: string }> {
  const matters = await mattersDatabase();
  try {
    await matters.fill('970001', count);
    await matters.store.matters.fireDue();
    await matters.database.pool.query('vacuum analyze');
    const { rows } = await matters.database.pool.query<{ timers: string }>('select count(*) as timers from timers');
    const times: number[] = [];
    for (let run = -20; run < RUNS; run++) {
      const from = performance.now();
      await matters.store.matters.nextDue();
      await matters.store.matters.fireDue();
      if (run >= 0) times.push(performance.now() - from);
    }
    return { ms: median(times), timers: rows[0]!.timers };
  } finally {
    await matters.close();
  }
}
