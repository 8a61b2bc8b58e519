import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Directory } from '@luoshi/ledger';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import { KEY_FILE } from '../secrets/key-file.ts';
import { isSealed } from '../secrets/sealed.ts';
import type { Store } from '../store.ts';
import { testServers } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';

const government = '970302';
const by = { account: null, name: '测试' };
const [SHAO, DING] = ['13900000001', '0555-5550002'];
const directory: Directory = {
  units: [{ id: 'water', name: '水务局', shortName: '水务局', kind: 'department', governmentCode: null }],
  posts: [{ id: 'w1', unit: 'water', title: '局长', duty: 'first' }],
  people: [
    { id: 'p1', name: '邵岚', phone: SHAO },
    { id: 'p2', name: '丁一川', phone: DING },
    { id: 'p3', name: '许可', phone: null },
  ],
  holdings: [{ post: 'w1', person: 'p1', from: '2026-01-01', until: null }],
};

describe.each(testServers)('telephone numbers on $name', (server) => {
  let test: TestDatabase;
  let folder: string;
  let store: Store;
  const file = () => join(folder, KEY_FILE);
  const opened = (): Promise<Store> => openStore({ ...test.database, secretKeys: { file: file() } });
  const kept = async (): Promise<Record<string, string | null>> => {
    const { rows } = await test.database.pool.query<{ id: string; phone: string | null }>(
      'select id, phone from staff where government = $1 order by id',
      [government],
    );
    return Object.fromEntries(rows.map(({ id, phone }) => [id, phone]));
  };
  const keepInClear = () =>
    test.database.pool.query(`update staff set phone = case id when 'p1' then $1 when 'p2' then $2 end`, [SHAO, DING]);
  const phones = async (from = store) => (await from.directory.of(government)).people.map(({ phone }) => phone);
  const save = (given: Directory, to = store) => to.directory.save(government, given, by);
  const withPhone = (phone: string | null): Directory => ({
    ...directory,
    people: directory.people.map((person) => (person.id === 'p2' ? { ...person, phone } : person)),
  });

  beforeAll(async () => {
    test = await testDatabase(server);
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'luoshi-phones-'));
    store = await opened();
    await store.directory.saveGovernment({ code: government, name: '青河县', level: null, parent: null }, by);
    await save(directory);
  });
  afterEach(async () => {
    await test.database.pool.query('update staff set phone = null');
    await test.database.pool.query('delete from secret_keys');
    rmSync(folder, { recursive: true, force: true });
  });

  it('are sealed in their rows and come back as they were given', async () => {
    const rows = await kept();
    for (const id of ['p1', 'p2']) expect(rows[id]).toMatch(/^sealed:1:[0-9a-f]{16}:/);
    expect(JSON.stringify(rows)).not.toMatch(/13900000001|5550002/);
    expect(rows.p3).toBeNull();
    expect(await phones()).toEqual([SHAO, DING, null]);
    const names = await store.directory.withSealedPhones(government);
    expect(names.people).toEqual(directory.people.map((person) => ({ ...person, phone: rows[person.id] })));
    expect(await save(names)).toBeNull();
    expect(await kept()).toEqual(rows);
    expect(await store.secrets.standing()).toMatchObject({ inForce: 2, older: 0, unsealed: 0 });
  });

  it.each([
    { given: DING, written: false },
    { given: '13911112222', written: true },
    { given: null, written: true },
  ])('given as $given are written anew: $written', async ({ given, written }) => {
    const before = await kept();
    expect(await save(withPhone(given))).toBeNull();
    const after = await kept();
    expect(after.p2 !== before.p2).toBe(written);
    expect(after.p1).toBe(before.p1);
    expect((await phones())[1]).toBe(given);
  });

  it('do not open in the row of another person', async () => {
    await test.database.pool.query(
      `update staff set phone = (select phone from staff where government = $1 and id = 'p1') where id = 'p2'`,
      [government],
    );
    const { people, phonesProblem } = await store.directory.of(government);
    expect(people[0]!.phone).toBe(SHAO);
    expect(isSealed(people[1]!.phone!)).toBe(true);
    expect(phonesProblem).toMatchObject({ code: 'secret-broken' });
  });

  it('are not what a second step is sealed as, though account and person have one name', async () => {
    const key = { government, login: 'xuke' };
    const account = {
      ...key,
      name: '许可',
      staff: null,
      roles: ['office'],
      passwordHash: 'hash',
      mustChange: false,
    } as const;
    await store.accounts.create(account, by);
    await store.accounts.beginTotp(key, 'JBSWY3DP');
    await save({ ...directory, people: [...directory.people, { id: 'xuke', name: '许可', phone: null }] });
    await test.database.pool.query(
      `update staff set phone = (select totp_pending from accounts where login = 'xuke') where id = 'xuke'`,
    );
    const seen = await store.directory.of(government);
    expect(seen.phonesProblem).toMatchObject({ code: 'secret-broken' });
    expect(JSON.stringify(seen.people)).not.toContain('JBSWY3DP');
    await test.database.pool.query('update accounts set totp_pending = null');
  });

  it('kept in clear by an earlier version are sealed when the store is opened, by several at once too', async () => {
    await keepInClear();
    const stores = await Promise.all(Array.from({ length: 4 }, () => opened()));
    for (const id of ['p1', 'p2']) expect(isSealed((await kept())[id]!)).toBe(true);
    for (const each of stores) expect(await phones(each)).toEqual([SHAO, DING, null]);
  });

  it('kept in clear are read meanwhile, and sealed when the directory is saved', async () => {
    await keepInClear();
    expect(await phones()).toEqual([SHAO, DING, null]);
    await save(directory);
    for (const id of ['p1', 'p2']) expect(isSealed((await kept())[id]!)).toBe(true);
  });

  it('are taken away from who leaves', async () => {
    await save({ ...directory, people: directory.people.filter(({ id }) => id !== 'p2') });
    expect((await kept()).p2).toBeNull();
  });

  describe('without their key', () => {
    beforeEach(() => renameSync(file(), `${file()}.away`));

    it('are told in one sentence, and the directory is changed as before and loses none', async () => {
      const before = await kept();
      const other = await opened();
      const seen = await other.directory.of(government);
      expect(seen.phonesProblem).toMatchObject({ code: 'secret-key-missing', zh: expect.stringContaining('电话号码') });
      expect(seen.people.map(({ name }) => name)).toEqual(['邵岚', '丁一川', '许可']);
      expect(
        await save({ ...seen, posts: [...seen.posts, { ...seen.posts[0]!, id: 'w2', title: '副局长' }] }),
      ).toBeNull();
      const taken = { kind: 'post-taken', post: 'w1', person: 'p2', from: '2026-03-01' } as const;
      expect(await other.directory.change(government, taken, by)).toBeNull();
      expect(await kept()).toEqual(before);
      renameSync(`${file()}.away`, file());
      expect(await phones(other)).toEqual([SHAO, DING, null]);
    });

    it('take no new one, in clear least of all, and are taken away', async () => {
      await expect(save(withPhone('13911112222'))).rejects.toMatchObject({ code: 'secret-key-missing' });
      expect(JSON.stringify(await kept())).not.toContain('13911112222');
      const seen = await store.directory.of(government);
      expect(await save({ ...seen, people: seen.people.map((person) => ({ ...person, phone: null })) })).toBeNull();
      expect(await phones()).toEqual([null, null, null]);
    });
  });

  it('are sealed anew under a changed key, whatever is saved meanwhile', async () => {
    const stores = await Promise.all([opened(), opened(), opened()]);
    const [changed] = await Promise.all([
      stores[0]!.secrets.changeKey(by),
      save(withPhone('13911112222'), stores[1]!),
      stores[2]!.directory.change(government, { kind: 'post-left', post: 'w1', from: '2026-03-01' }, by),
    ]);
    expect(changed.phones).toEqual({ sealed: 2, lost: 0 });
    expect(await phones()).toEqual([SHAO, '13911112222', null]);
    expect(await store.secrets.standing()).toEqual({ key: changed.key, inForce: 2, older: 0, unsealed: 0 });
  });

  it('whose key is lost for good are counted by a change of keys, and entered again', async () => {
    rmSync(file());
    const changed = await store.secrets.changeKey(by);
    expect(changed).toMatchObject({ sealed: 0, lost: [], phones: { sealed: 0, lost: 2 } });
    expect((await store.directory.of(government)).phonesProblem).toMatchObject({ code: 'secret-key-wrong' });
    await save(directory);
    expect(await phones()).toEqual([SHAO, DING, null]);
  });
});
