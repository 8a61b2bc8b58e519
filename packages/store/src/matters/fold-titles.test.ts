import { foldedForSearch } from '@luoshi/ledger';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { testServers } from '../testing/servers.ts';
import { opened, toOpen } from '../testing/supervision.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';

const county = '976501';

describe.each(testServers)('titles kept without initials, on $name', (server) => {
  let test: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database, { now: () => new Date('2026-03-02T02:00:00.000Z') });
    const by = { account: null, name: '周明' };
    await store.directory.saveGovernment({ code: county, name: '青河县', level: null, parent: null }, by);
    await opened(
      store,
      county,
      ['修青河大桥', '装 LED 路灯', '「」'].map((title) => toOpen({ title })),
    );
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    const { rows } = await test.database.pool.query<{ id: string; title: string }>('select id, title from matters');
    for (const { id, title } of rows)
      await test.database.pool.query('update matters set folded = $2 where id = $1', [id, foldedForSearch(title)]);
  });

  const found = async (words: string) =>
    (await store.matters.list({ government: county, order: 'number', limit: 10, words })).items.map(
      ({ title }) => title,
    );

  it('are found by them once they are written anew, and by their words as before', async () => {
    expect(await found('qhdq')).toEqual([]);
    expect(await store.matters.foldTitles()).toBe(3);
    expect(await found('qhdq')).toEqual(['修青河大桥']);
    expect(await found('zledld')).toEqual(['装 LED 路灯']);
    expect(await found('青河')).toEqual(['修青河大桥']);
  });

  it('are written once, those without a letter too', async () => {
    await store.matters.foldTitles();
    expect(await store.matters.foldTitles()).toBe(0);
  });

  it('are written once between two that do it at a time', async () => {
    const counts = await Promise.all([store.matters.foldTitles(), store.matters.foldTitles()]);
    expect(counts[0]! + counts[1]! + (await store.matters.foldTitles())).toBe(3);
    expect(await found('qhdq')).toEqual(['修青河大桥']);
  });

  it('are as those of matters opened now', async () => {
    await store.matters.foldTitles();
    await opened(store, county, [toOpen({ title: '修青河大桥' })]);
    const { rows } = await test.database.pool.query(
      `select count(distinct folded)::int as ways from matters where title = '修青河大桥'`,
    );
    expect(rows).toEqual([{ ways: 1 }]);
  });
});
