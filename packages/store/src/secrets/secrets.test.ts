import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { startChild } from '../testing/child.ts';
import { testServers } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { KEY_FILE } from './key-file.ts';
import { newSecretKey, textOfKey } from './secret-key.ts';

const government = '970301';
const by = { account: null, name: '安装' };
const of = (login: string) => ({ government, login });

describe.each(testServers)('sealed secrets on $name', (server) => {
  let test: TestDatabase;
  let folder: string;
  const file = () => join(folder, KEY_FILE);
  const lines = () =>
    readFileSync(file(), 'utf8')
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
  /** A process of its own, as far as keys go. */
  const opened = (given?: string, path: string | null = file()): Promise<Store> =>
    openStore({ ...test.database, secretKeys: { given, file: path } });
  const create = async (store: Store, ...logins: readonly string[]) => {
    for (const login of logins)
      await store.accounts.create(
        { ...of(login), name: '周明', staff: null, roles: ['office'], passwordHash: 'hash', mustChange: false },
        by,
      );
  };
  const kept = async (login: string) => {
    const { rows } = await test.database.pool.query<{ pending: string | null; current: string | null }>(
      'select totp_pending as pending, totp_secret as current from accounts where login = $1',
      [login],
    );
    return rows[0]!;
  };
  /** As version 0.1 wrote it. */
  const keepUnsealed = (login: string, secret: string) =>
    test.database.pool.query('update accounts set totp_secret = $2, totp_pending = $2 where login = $1', [
      login,
      secret,
    ]);

  beforeAll(async () => {
    test = await testDatabase(server);
    const store = await openStore(test.database);
    await store.directory.saveGovernment({ code: government, name: '青河县', level: null, parent: null }, by);
    await create(store, 'zhou', 'shao', 'feng');
  });
  afterAll(() => test.drop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'luoshi-secrets-'));
  });
  afterEach(async () => {
    await test.database.pool.query('update accounts set totp_secret = null, totp_pending = null');
    await test.database.pool.query('delete from secret_keys');
    rmSync(folder, { recursive: true, force: true });
  });

  it('are sealed in the row under a key in a file that only its owner reads, made when it is first needed', async () => {
    const store = await opened();
    expect(existsSync(file())).toBe(false);
    await store.accounts.beginTotp(of('zhou'), 'JBSWY3DP');
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const { pending } = await kept('zhou');
    expect(pending).toMatch(/^sealed:1:[0-9a-f]{16}:/);
    expect(pending).not.toContain('JBSWY3DP');
    await store.accounts.confirmTotp(of('zhou'), 'JBSWY3DP', by);
    expect(await (await opened()).accounts.totpSecret(of('zhou'), 'current')).toBe('JBSWY3DP');
    expect(await store.secrets.standing()).toMatchObject({ inForce: 1, older: 0, unsealed: 0 });
  });

  it('are under the key of the variable where there is one, and no file is made', async () => {
    const given = textOfKey(newSecretKey());
    await (await opened(given)).accounts.beginTotp(of('zhou'), 'JBSWY3DP');
    expect(existsSync(file())).toBe(false);
    expect(await (await opened(given)).accounts.totpSecret(of('zhou'), 'pending')).toBe('JBSWY3DP');
  });

  it('do not open in the row of another account', async () => {
    const store = await opened();
    await store.accounts.beginTotp(of('zhou'), 'JBSWY3DP');
    const { pending } = await kept('zhou');
    await test.database.pool.query('update accounts set totp_secret = $1 where login = $2', [pending, 'shao']);
    await expect(store.accounts.totpSecret(of('shao'), 'current')).rejects.toMatchObject({ code: 'secret-broken' });
  });

  it('kept unsealed by an earlier version are sealed when the store is opened, by two at once too', async () => {
    for (const login of ['zhou', 'shao', 'feng']) await keepUnsealed(login, `SECRET${login}`);
    const stores = await Promise.all(Array.from({ length: 4 }, () => opened()));
    expect(lines()).toHaveLength(1);
    for (const login of ['zhou', 'shao', 'feng']) {
      expect((await kept(login)).current).toMatch(/^sealed:/);
      for (const store of stores) {
        expect(await store.accounts.totpSecret(of(login), 'current')).toBe(`SECRET${login}`);
        expect(await store.accounts.totpSecret(of(login), 'pending')).toBe(`SECRET${login}`);
      }
    }
  });

  it('kept unsealed while the store was open are sealed at their next use', async () => {
    const store = await opened();
    await keepUnsealed('zhou', 'JBSWY3DP');
    expect(await store.accounts.totpSecret(of('zhou'), 'current')).toBe('JBSWY3DP');
    expect((await kept('zhou')).current).toMatch(/^sealed:/);
  });

  describe('set up by two at once', () => {
    const isWaiting = async () => {
      const { rows } = await test.database.pool.query<{ waiting: boolean }>(
        `select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
           and query like 'update accounts set totp_secret%') as waiting`,
      );
      return rows[0]!.waiting;
    };
    /** Confirms `secret` while somebody else holds the row, and lets them commit `change` before the confirmation goes on. */
    const confirmedDuring = async (store: Store, secret: string, change: string, values: readonly unknown[]) => {
      const other = await test.database.pool.connect();
      await other.query('begin');
      await other.query(change, [...values]);
      const confirming = store.accounts.confirmTotp(of('zhou'), secret, by);
      while (!(await isWaiting())) await new Promise((resolve) => setTimeout(resolve, 5));
      await other.query('commit');
      other.release();
      return confirming;
    };
    const replaced = `update accounts set totp_pending = $1 where login = 'zhou'`;

    it('put no secret in force but the one whose code was verified', async () => {
      const store = await opened();
      await store.accounts.beginTotp(of('zhou'), 'SECONDSECRET');
      const { pending: second } = await kept('zhou');
      await store.accounts.beginTotp(of('zhou'), 'FIRSTSECRET');
      expect(await confirmedDuring(store, 'FIRSTSECRET', replaced, [second])).toBe(false);
      expect(await kept('zhou')).toEqual({ pending: second, current: null });
      expect(await store.accounts.confirmTotp(of('zhou'), 'SECONDSECRET', by)).toBe(true);
      expect(await store.accounts.totpSecret(of('zhou'), 'current')).toBe('SECONDSECRET');
      expect(await store.accounts.confirmTotp(of('zhou'), 'FIRSTSECRET', by)).toBe(false);
    });

    it('put in force the same secret that was sealed anew meanwhile', async () => {
      const store = await opened();
      await store.accounts.beginTotp(of('zhou'), 'JBSWY3DP');
      const { pending: other } = await kept('zhou');
      await store.accounts.beginTotp(of('zhou'), 'JBSWY3DP');
      expect(await confirmedDuring(store, 'JBSWY3DP', replaced, [other])).toBe(true);
      expect(await kept('zhou')).toEqual({ pending: null, current: other });
    });

    it('end with one in force that somebody was told is theirs, however they meet', async () => {
      const stores = await Promise.all([opened(), opened()]);
      const setUp = async (store: Store, secret: string) => {
        await store.accounts.beginTotp(of('zhou'), secret);
        return (await store.accounts.confirmTotp(of('zhou'), secret, by)) ? secret : null;
      };
      for (let at = 0; at < 15; at++) {
        await stores[0]!.accounts.clearTotp(of('zhou'), by);
        const told = await Promise.all(stores.map((store, index) => setUp(store, `SECRET${index}`)));
        const current = await stores[0]!.accounts.totpSecret(of('zhou'), 'current');
        expect(told.filter((secret) => secret !== null).length).toBeGreaterThan(0);
        expect(told).toContain(current);
      }
    });
  });

  it('of two processes of one folder are under one key, made once', async () => {
    await keepUnsealed('feng', 'SECRETfeng');
    const children = ['zhou', 'shao'].map((login) => startChild('child-store.ts', test.url, file(), government, login));
    await Promise.all(children.map((child) => child.wrote(1)));
    expect(children.map((child) => child.lines[0])).toEqual(['SECRETzhou', 'SECRETshao']);
    expect(lines()).toHaveLength(1);
    expect(await (await opened()).secrets.standing()).toMatchObject({ inForce: 4, older: 0, unsealed: 0 });
  }, 60_000);

  describe('without their key', () => {
    const other = textOfKey(newSecretKey());
    beforeEach(async () => {
      await (await opened()).accounts.beginTotp(of('zhou'), 'JBSWY3DP');
      await (await opened()).accounts.confirmTotp(of('zhou'), 'JBSWY3DP', by);
    });

    it.each([
      { what: 'there is none', given: undefined, code: 'secret-key-missing' },
      { what: 'there is another', given: other, code: 'secret-key-wrong' },
      { what: 'the variable holds no key', given: 'hush-hush', code: 'secret-key-malformed' },
    ])('say so where $what, and nothing new is sealed under another', async ({ given, code }) => {
      rmSync(file());
      const store = await opened(given);
      const problem = (await store.secrets.problem())!;
      expect(problem.code).toBe(code);
      expect(problem.zh).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。$/);
      expect(problem.en).toMatch(/^[^\n\u4e00-\u9fff]+\.$/);
      for (const text of [problem.zh, problem.en]) expect(text).not.toMatch(/undefined|hush-hush/);
      await expect(store.accounts.totpSecret(of('zhou'), 'current')).rejects.toMatchObject({ code });
      await expect(store.accounts.beginTotp(of('shao'), 'OTHER')).rejects.toMatchObject({ code });
      expect(existsSync(file())).toBe(false);
    });

    it('are removed for who asks the security administrator', async () => {
      rmSync(file());
      const store = await opened();
      expect(await store.accounts.clearTotp(of('zhou'), by)).toBe(true);
      expect(await store.accounts.find(of('zhou'))).toMatchObject({ hasTotp: false });
    });

    it('open again once the file is back, in a process that runs meanwhile', async () => {
      const before = readFileSync(file());
      rmSync(file());
      const store = await opened();
      expect(await store.secrets.problem()).not.toBeNull();
      writeFileSync(file(), before, { mode: 0o600 });
      expect(await store.secrets.problem()).toBeNull();
      expect(await store.accounts.totpSecret(of('zhou'), 'current')).toBe('JBSWY3DP');
    });

    it('tell a file that cannot be written', async () => {
      await test.database.pool.query('delete from secret_keys');
      const store = await opened(undefined, join(file(), 'below-a-file'));
      await expect(store.accounts.beginTotp(of('shao'), 'OTHER')).rejects.toMatchObject({
        code: 'secret-key-not-kept',
      });
    });
  });

  describe('under a changed key', () => {
    it('are sealed anew, the old key stays for old backups, and a process that runs goes on', async () => {
      const running = await opened();
      for (const login of ['zhou', 'shao']) await running.accounts.beginTotp(of(login), `SECRET${login}`);
      const old = lines();
      const changed = await (await opened()).secrets.changeKey(by);
      expect(changed).toMatchObject({ sealed: 2, lost: [] });
      expect(lines()).toEqual([expect.any(String), ...old]);
      expect(statSync(file()).mode & 0o777).toBe(0o600);
      expect((await kept('zhou')).pending).toContain(`:${changed.key}:`);
      expect(await running.accounts.totpSecret(of('zhou'), 'pending')).toBe('SECRETzhou');
      await running.accounts.beginTotp(of('feng'), 'SECRETfeng');
      expect(await running.secrets.standing()).toEqual({ key: changed.key, inForce: 3, older: 0, unsealed: 0 });
      expect((await running.audit.list('000000')).some(({ event }) => event === 'secret-key-changed')).toBe(true);
    });

    it('open, whatever was begun while it was changed', async () => {
      const stores = await Promise.all([opened(), opened(), opened()]);
      await stores[0]!.accounts.beginTotp(of('zhou'), 'SECRETzhou');
      await Promise.all([
        stores[0]!.secrets.changeKey(by),
        stores[1]!.secrets.changeKey(by),
        ...['zhou', 'shao', 'feng'].map((login) => stores[2]!.accounts.beginTotp(of(login), `SECRET${login}`)),
      ]);
      for (const login of ['zhou', 'shao', 'feng'])
        expect(await stores[1]!.accounts.totpSecret(of(login), 'pending')).toBe(`SECRET${login}`);
      expect(await stores[1]!.secrets.standing()).toMatchObject({ inForce: 3, older: 0 });
    });

    it('go from the file to the variable and on by putting the new key first', async () => {
      await (await opened()).accounts.beginTotp(of('zhou'), 'JBSWY3DP');
      const [one, two] = [newSecretKey(), newSecretKey()];
      expect(await (await opened(textOfKey(one))).secrets.changeKey(by)).toMatchObject({ key: one.id, sealed: 1 });
      const both = await opened(`${textOfKey(two)},${textOfKey(one)}`);
      expect(await both.secrets.changeKey(by)).toMatchObject({ key: two.id, before: one.id });
      await expect(both.secrets.changeKey(by)).rejects.toMatchObject({ code: 'secret-key-same' });
      rmSync(file());
      expect(await (await opened(textOfKey(two))).accounts.totpSecret(of('zhou'), 'pending')).toBe('JBSWY3DP');
    });

    it('are told as lost where the key before is not there, and others can be begun', async () => {
      await (await opened()).accounts.beginTotp(of('zhou'), 'JBSWY3DP');
      rmSync(file());
      const store = await opened();
      expect(await store.secrets.changeKey(by)).toMatchObject({ sealed: 0, lost: [of('zhou')] });
      expect(await store.secrets.problem()).toBeNull();
      await expect(store.accounts.totpSecret(of('zhou'), 'pending')).rejects.toMatchObject({
        code: 'secret-key-wrong',
      });
      await store.accounts.beginTotp(of('zhou'), 'ANEW');
      expect(await store.accounts.totpSecret(of('zhou'), 'pending')).toBe('ANEW');
    });
  });

  it.runIf(process.getuid?.() !== 0)('tell a file that cannot be read', async () => {
    await (await opened()).accounts.beginTotp(of('zhou'), 'JBSWY3DP');
    chmodSync(file(), 0o000);
    expect((await (await opened()).secrets.problem())!.code).toBe('secret-key-not-kept');
  });
});
