import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { testServers } from '../testing/servers.ts';
import { gave, handedOut, opened, toOpen } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { type Jobs, startJobs } from './start-jobs.ts';

const by = { account: 'zhou', name: '周明' };
const county = '976001';

describe.each(testServers)('jobs on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let jobs: Jobs[] = [];
  /** Far ahead of the database's clock, so that no job runs before the test says so. */
  let now = new Date('2199-03-04T02:00:00.000Z');
  const errors: Error[] = [];

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => now });
    await store.directory.saveGovernment({ code: county, name: '青河县', level: null, parent: null }, by);
    const year = { year: 2199, announced: true, holidays: [], workdays: [], source: '试用' } as const;
    await store.calendar.setYear(county, year, [], by);
    const options = { store, onError: (error: Error) => errors.push(error), lookEverySeconds: 0.5 };
    jobs = await Promise.all([startJobs(test.database, options), startJobs(test.database, options)]);
  });
  afterAll(async () => {
    await Promise.all(jobs.map((one) => one.stop()));
    await test.drop();
  });

  const breaches = async () =>
    (await test.database.pool.query(`select matter from notices where what = 'breach' and clock = 'sign'`)).rows;
  const waitingFor = async (instant: string): Promise<number> =>
    (await test.database.pool.query(`select 1 from jobs.job where state = 'created' and start_after = $1`, [instant]))
      .rowCount ?? 0;
  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  it('fire by themselves what is due, once, with two servers at work', async () => {
    const { id } = await handedOut(store, county);
    now = new Date('2199-03-05T16:00:00.000Z');
    await test.database.pool.query(`update jobs.job set start_after = now() where state = 'created'`);
    await until(async () => (await breaches()).length > 0);
    expect(await breaches()).toEqual([{ matter: id }]);
    expect(errors).toEqual([]);
  });

  it('are asked for in the transaction that sets a timer, and one for a minute', async () => {
    now = new Date('2199-04-01T02:00:00.000Z');
    const [one, other] = await opened(store, county, [toOpen(), toOpen()]);
    const due = '2199-04-01T16:00:00.000Z';
    const waiting = [await waitingFor(due)];
    for (const item of [one!, other!]) {
      await gave(store, item, ['office', 'establish'], ['office', 'assign']);
      waiting.push(await waitingFor(due));
    }
    expect(waiting).toEqual([0, 1, 1]);
  });

  it('clear by themselves, day by day, files that no event names', async () => {
    now = new Date('2199-04-02T02:00:00.000Z');
    const file = {
      government: county,
      name: '照片.jpg',
      mediaType: 'image/jpeg',
      bytes: new Uint8Array([7]),
      by: '周明',
    };
    const { sha256 } = await store.matters.keepEvidence(file);
    now = new Date('2199-05-03T02:00:00.000Z');
    await test.database.pool.query(
      `update jobs.job set start_after = now() where state = 'created' and name = 'clear-evidence'`,
    );
    await until(async () => (await store.matters.evidence(county, sha256)) === null);
    const { rows } = await test.database.pool.query(
      `select 1 from jobs.job where state = 'created' and name = 'clear-evidence' and start_after > now()`,
    );
    expect(rows).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('write at the start what older programs kept without initials', async () => {
    const [item] = await opened(store, county, [toOpen({ title: '修青河大桥' })]);
    await test.database.pool.query(`update matters set folded = '修青河大桥' where id = $1`, [item!.id]);
    const more = await startJobs(test.database, {
      store,
      onError: (error: Error) => errors.push(error),
      lookEverySeconds: 0.5,
    });
    jobs.push(more);
    const filter = { government: county, order: 'number', limit: 10, words: 'qhdq' } as const;
    await until(async () => (await store.matters.list(filter)).items.length === 1);
    expect(errors).toEqual([]);
  });

  it('stop, and take no more', async () => {
    await Promise.all(jobs.map((one) => one.stop()));
    await handedOut(store, county);
    now = new Date('2199-05-01T02:00:00.000Z');
    const before = (await breaches()).length;
    await test.database.pool.query(`update jobs.job set start_after = now() where state = 'created'`);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await breaches()).length).toBe(before);
    expect(errors).toEqual([]);
  });
});
