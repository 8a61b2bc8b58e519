import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Bulletin } from '../matters/matters.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { testServers } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';

const by = '周明';

describe.each(testServers)('bulletins on $name', (server) => {
  let test: TestDatabase;
  let store: Store;
  let number = 0;
  let county = '';

  beforeAll(async () => {
    test = await testDatabase(server);
    store = await openStore(test.database);
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    number += 1;
    county = String(979_000 + number);
    await store.directory.saveGovernment(
      { code: county, name: '青河县', level: null, parent: null },
      { account: null, name: by },
    );
  });

  const draft = async (month: string) =>
    (await store.bulletins.draft(
      { government: county, month, title: `${month}通报`, body: { total: 3 } },
      by,
    )) as Bulletin;

  it('have no number before they are issued', async () => {
    const bulletin = await draft('2026-03');
    expect(bulletin).toMatchObject({ year: 2026, number: null, seq: 1, body: { total: 3 }, issuedAt: null });
    const saved = await store.bulletins.save({ ...bulletin, body: { total: 4 } }, by);
    expect(saved).toMatchObject({ seq: 2, body: { total: 4 } });
    expect(await store.bulletins.issue(saved!, by)).toMatchObject({ number: 1, issuedBy: by, body: { total: 4 } });
  });

  it('are numbered in the year of their month, without gap or double when many are issued at once', async () => {
    const drafts: Bulletin[] = [];
    for (const month of ['2026-01', '2026-02', '2026-03', '2026-03', '2027-01']) drafts.push(await draft(month));
    const issued = await Promise.all([...drafts, ...drafts].map((one) => store.bulletins.issue(one, by)));
    const numbered = issued.flatMap((one) => (one === null ? [] : [`${one.year}-${one.number}`]));
    expect(numbered.sort()).toEqual(['2026-1', '2026-2', '2026-3', '2026-4', '2027-1']);
  });

  it('are saved by nobody who has not seen the last change', async () => {
    const bulletin = await draft('2026-03');
    await store.bulletins.save(bulletin, by);
    expect(await store.bulletins.save(bulletin, by)).toBeNull();
    expect(await store.bulletins.issue(bulletin, by)).toBeNull();
    expect(await store.bulletins.get('979999', bulletin.id)).toBeNull();
  });

  it.each(['update bulletins set body = body where id = $1', 'delete from bulletins where id = $1'])(
    'stay as they were issued: %s',
    async (sql) => {
      const issued = await store.bulletins.issue(await draft('2026-03'), by);
      expect(await store.bulletins.save(issued!, by)).toBeNull();
      await expect(test.database.pool.query(sql, [issued!.id])).rejects.toThrow('stays as it is');
    },
  );
});
