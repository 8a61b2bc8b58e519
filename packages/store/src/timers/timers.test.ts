import type { Timer } from '@luoshi/mechanisms';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openExternal } from '../launcher/external-database.ts';
import type { MatterItem } from '../matters/matters.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { startChild } from '../testing/child.ts';
import { testServers } from '../testing/servers.ts';
import { gave, handedOut, opened, toOpen } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';

const by = { account: 'zhou', name: '周明' };

describe.each(testServers)('timers on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let now = new Date();
  let number = 0;
  let county = '';

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => now });
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    at('2026-03-02T02:00:00.000Z');
    number += 1;
    county = String(975_000 + number);
    await store.directory.saveGovernment({ code: county, name: '青河县', level: null, parent: null }, by);
    // What other tests left is not this one's.
    await test.database.pool.query('delete from timers');
  });

  const at = (instant: string) => {
    now = new Date(instant);
  };
  const rows = async (sql: string) => (await test.database.pool.query(sql, [county])).rows;
  const fired = () =>
    rows(
      `select matter, clock, key, what, at::text, coalesce(to_unit, 'office') as to from notices
       where government = $1 and clock <> '' order by matter, at, clock, key, what, to_unit`,
    );
  const many = async (count: number): Promise<readonly MatterItem[]> => {
    const items = await opened(
      store,
      county,
      Array.from({ length: count }, () => toOpen({ class: 'continuing', leadUnit: 'roads' })),
    );
    for (const item of items) await gave(store, item, ['office', 'establish'], ['office', 'assign']);
    return items;
  };

  it('remind the unit as each clock runs out, and are gone then', async () => {
    await handedOut(store, county);
    at('2026-03-02T16:00:00.000Z');
    expect(await store.matters.fireDue()).toBe(1);
    expect(await store.matters.fireDue()).toBe(0);
    expect(await fired()).toMatchObject([{ clock: 'sign', what: 'breach', to: 'roads' }]);
    expect(await store.matters.nextDue()).toEqual(new Date('2026-03-03T16:00:00.000Z'));
  });

  it('take no effect where the unit was in time', async () => {
    const item = await handedOut(store, county);
    await gave(store, item, ['handler', 'sign']);
    at('2026-03-02T16:00:00.000Z');
    expect(await store.matters.fireDue()).toBe(0);
    expect(await fired()).toEqual([]);
  });

  it('that were due before a command take effect before it, though nobody has fired them', async () => {
    const item = await handedOut(store, county);
    at('2026-03-04T02:00:00.000Z');
    await gave(store, item, ['handler', 'sign'], ['handler', 'report-deployment', { arrangement: '分三段施工' }]);
    expect((await fired()).map(({ clock }) => clock)).toEqual(['sign', 'deploy']);
    expect(await store.matters.fireDue()).toBe(0);
  });

  it('find every month that was missed while no server ran', async () => {
    const item = await handedOut(store, county, { class: 'continuing' });
    await gave(
      store,
      item,
      ['handler', 'sign'],
      ['handler', 'report-deployment', { arrangement: '一' }],
      ['handler', 'report-progress', { progress: '二', share: 5 }],
    );
    at('2026-07-01T02:00:00.000Z');
    await store.matters.fireDue();
    const missed = (await fired()).filter(({ clock, what }) => clock === 'monthly' && what === 'breach');
    expect(missed.map(({ key }) => key)).toEqual(['2026-04', '2026-05', '2026-06']);
  });

  it('say the same however often somebody looked meanwhile', async () => {
    await many(2);
    at('2026-06-30T02:00:00.000Z');
    await store.matters.fireDue();
    const late = await fired();
    const lists = await store.matters.list({ government: county, order: 'number', limit: 10 });

    await test.database.pool.query('delete from timers');
    number += 1;
    county = String(975_500 + number);
    await store.directory.saveGovernment({ code: county, name: '青河县', level: null, parent: null }, by);
    at('2026-03-02T02:00:00.000Z');
    await many(2);
    for (let day = 0; day < 120; day += 3) {
      now = new Date(Date.parse('2026-03-02T18:00:00.000Z') + day * 86_400_000);
      await store.matters.fireDue();
    }
    at('2026-06-30T02:00:00.000Z');
    await store.matters.fireDue();
    const bare = (all: readonly { matter: string }[]) => all.map((one) => ({ ...one, matter: one.matter.slice(7) }));
    expect(bare(await fired())).toEqual(bare(late));
    const again = await store.matters.list({ government: county, order: 'number', limit: 10 });
    expect(again.items.map(({ light }) => light)).toEqual(lists.items.map(({ light }) => light));
  });

  it('put the light that is stored right, so that a filter by light finds what has turned red', async () => {
    await handedOut(store, county);
    at('2026-03-12T02:00:00.000Z');
    const red = () => store.matters.list({ government: county, light: 'red', order: 'urgency', limit: 10 });
    await store.matters.fireDue();
    expect((await red()).items).toHaveLength(1);
  });

  it('take effect once when two processes fire at the same time', async () => {
    const items = await many(30);
    at('2026-03-20T02:00:00.000Z');
    const database = await openExternal(test.url);
    const other = await openStore(database, { now: () => now });
    const counts = await Promise.all([
      store.matters.fireDue(),
      other.matters.fireDue(),
      store.matters.fireDue(),
      other.matters.fireDue(),
    ]);
    await database.close();
    // sign, deploy, first and its red light, each of each matter.
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(items.length * 4);
    // The red light is told to the office too.
    expect(await fired()).toHaveLength(items.length * 5);
    expect(await rows(`select 1 from timers where government = $1 and due_at <= '2026-03-20'`)).toHaveLength(0);
  });

  it('take effect once when the process that fires them is killed in the middle', async () => {
    const items = await many(60);
    at('2026-03-20T02:00:00.000Z');
    const child = startChild('child-timers.ts', test.url, now.toISOString());
    await child.wrote(1);
    while ((await fired()).length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await child.kill('SIGKILL');
    const before = (await fired()).length;
    await store.matters.fireDue();
    // What the dead process held is given back by the server as soon as it notices.
    while ((await rows(`select 1 from timers where government = $1 and due_at <= '2026-03-20'`)).length > 0)
      await store.matters.fireDue();
    expect(before).toBeGreaterThan(0);
    expect(await fired()).toHaveLength(items.length * 5);
  });

  it('of one matter that fails do not hold up the others', async () => {
    const items = await many(3);
    await test.database.pool.query(`update matters set mechanism = 'lost' where id = $1`, [items[1]!.id]);
    at('2026-03-02T16:00:00.000Z');
    await expect(store.matters.fireDue()).rejects.toThrow(items[1]!.id);
    expect((await fired()).map(({ matter }) => matter)).toEqual([items[0]!.id, items[2]!.id]);
    await test.database.pool.query(`update matters set mechanism = '13710' where id = $1`, [items[1]!.id]);
    expect(await store.matters.fireDue()).toBe(1);
  });

  it('follow the calendar when it is changed while matters run', async () => {
    await handedOut(store, county);
    await store.calendar.setDays(
      county,
      ['2026-03-03', '2026-03-04', '2026-03-05'].map((date) => ({ date, kind: 'holiday', note: '停工' }) as const),
      by,
    );
    expect(await store.matters.recount(county)).toBe(1);
    await store.matters.fireDue();
    expect(await store.matters.nextDue()).toEqual(new Date('2026-03-02T16:00:00.000Z'));
    at('2026-03-05T16:00:00.000Z');
    await store.matters.fireDue();
    const breached = async () =>
      (await fired()).filter(({ what }) => what !== 'near').map((one) => `${one.clock} ${one.what}`);
    expect(await breached()).toEqual(['sign breach']);
    at('2026-03-06T16:00:00.000Z');
    await store.matters.fireDue();
    expect((await breached()).sort()).toEqual([
      'deploy breach',
      'first breach',
      'first escalate',
      'first escalate',
      'sign breach',
    ]);
  });

  it('wake somebody for the one that comes first', async () => {
    const woken: string[] = [];
    const waking = await openStore(test.database, { now: () => now });
    waking.matters.wakeBy(async (_, when) => {
      woken.push(when.toISOString());
    });
    await handedOut(waking, county);
    expect(woken).toEqual(['2026-03-02T16:00:00.000Z' satisfies Timer['at']]);
  });
});
