import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { ownServer } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import type { Account } from './account.ts';
import { type AccountRole, accountRoles, isAdmin, mayCombine } from './roles.ts';

const MINUTE_MS = 60_000;
const rule = { tries: 5, lockedMs: 30 * MINUTE_MS };
const by = { account: null, name: '安装' };
const government = '970301';

let test: TestDatabase;
let store: Store;
let now = new Date('2026-03-02T01:00:00.000Z');
let number = 0;
let key = { government, login: '' };

const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
const create = (more: Partial<Parameters<Store['accounts']['create']>[0]> = {}) =>
  store.accounts.create(
    { ...key, name: '周明', staff: null, roles: ['office'], passwordHash: 'hash-1', mustChange: false, ...more },
    by,
  );

beforeAll(async () => {
  test = await testDatabase(ownServer);
  store = await openStore(test.database, { now: () => now });
  for (const code of [government, '970302'])
    await store.directory.saveGovernment({ code, name: '青河县', level: null, parent: null }, by);
});
afterAll(() => test.drop());
beforeEach(() => {
  number += 1;
  key = { government, login: `zhou-${number}` };
});

describe('an account', () => {
  it('is created without a word of its password in what is read of it', async () => {
    const account = (await create()) as Account;
    expect(account).toMatchObject({ ...key, name: '周明', roles: ['office'], disabled: false, hasTotp: false });
    expect(
      JSON.stringify([account, await store.accounts.list(government), await store.audit.list(government)]),
    ).not.toContain('hash-1');
  });

  it.each([
    { more: { login: '周明' }, code: 'login-malformed' },
    { more: { login: 'ab' }, code: 'login-malformed' },
    { more: { government: '979999' }, code: 'government-unknown' },
    { more: { staff: 'nobody' }, code: 'person-unlisted' },
    { more: { roles: [] }, code: 'roles-clash' },
    { more: { roles: ['system-admin', 'audit-admin'] }, code: 'roles-clash' },
    { more: { roles: ['security-admin', 'office'] }, code: 'roles-clash' },
  ] as const)('is refused with $code', async ({ more, code }) => {
    expect(await create(more)).toMatchObject({ refused: true, code });
  });

  it('has a login that no other government has', async () => {
    await create();
    expect(await create({ government: '970302' })).toMatchObject({ code: 'login-taken' });
  });

  it('cannot be given roles that clash', async () => {
    await create({ roles: ['audit-admin'] });
    expect(await store.accounts.change({ ...key, roles: ['audit-admin', 'leader'] }, by)).toMatchObject({
      code: 'roles-clash',
    });
    expect(await store.accounts.find(key)).toMatchObject({ roles: ['audit-admin'] });
  });

  it('is not found by the code of another government', async () => {
    await create();
    const elsewhere = { ...key, government: '970302' };
    expect(await store.accounts.find(elsewhere)).toBeNull();
    expect(await store.accounts.change({ ...elsewhere, disabled: true }, by)).toBeNull();
    expect(await store.accounts.unlock(elsewhere, by)).toBe(false);
  });
});

describe('roles', () => {
  const pairs = accountRoles.flatMap((one) => accountRoles.map((other): [AccountRole, AccountRole] => [one, other]));
  it.each(pairs)('%s and %s are one account only where neither administers, or both are the same', (one, other) => {
    expect(mayCombine([one, other])).toBe(one === other || !(isAdmin(one) || isAdmin(other)));
  });
});

describe('tries to sign in', () => {
  it('lock the account with the fifth, for half an hour, and then count anew', async () => {
    await create();
    const tries = [];
    for (let at = 0; at < 6; at++) tries.push(await store.accounts.attempt(key.login, rule));
    expect(tries.map((each) => each!.isOpen)).toEqual([true, true, true, true, true, false]);
    expect(tries.map((each) => each!.locks)).toEqual([false, false, false, false, true, false]);
    later(30 * MINUTE_MS - 1);
    expect((await store.accounts.attempt(key.login, rule))!.isOpen).toBe(false);
    later(1);
    expect(await store.accounts.attempt(key.login, rule)).toMatchObject({ isOpen: true, locks: false });
  });

  it('are no more than five open of fifty at once', async () => {
    await create();
    const tries = await Promise.all(Array.from({ length: 50 }, () => store.accounts.attempt(key.login, rule)));
    expect(tries.filter((each) => each!.isOpen)).toHaveLength(5);
  });

  it('are forgotten after a good one, and one is taken back when it is withdrawn', async () => {
    await create();
    for (let at = 0; at < 4; at++) await store.accounts.attempt(key.login, rule);
    await store.accounts.attempt(key.login, rule);
    await store.accounts.attemptWithdrawn(key);
    expect(await store.accounts.attempt(key.login, rule)).toMatchObject({ isOpen: true, locks: true });
    await store.accounts.attemptGood(key);
    expect(await store.accounts.attempt(key.login, rule)).toMatchObject({ isOpen: true, locks: false });
  });

  it('of a disabled account never open it, and a login nobody has is null', async () => {
    await create();
    await store.accounts.change({ ...key, disabled: true }, by);
    expect(await store.accounts.attempt(key.login, rule)).toMatchObject({ isOpen: false });
    expect(await store.accounts.attempt('nobody', rule)).toBeNull();
  });
});

describe('a session of an account', () => {
  const idleMs = 15 * MINUTE_MS;
  const opened = async () => {
    const token = `${government}.secret-${key.login}`;
    await store.accounts.openSession({ ...key, token, lastsMs: 12 * 60 * MINUTE_MS });
    return token;
  };

  it('ends when it was idle for a quarter of an hour, and lasts while it is used', async () => {
    await create();
    const token = await opened();
    for (let at = 0; at < 4; at++) {
      later(14 * MINUTE_MS);
      expect(await store.accounts.session(token, idleMs)).toMatchObject({ account: key });
    }
    later(15 * MINUTE_MS);
    expect(await store.accounts.session(token, idleMs)).toBeNull();
  });

  it('ends after twelve hours however much it is used', async () => {
    await create();
    const token = await opened();
    for (let at = 0; at < 72; at++) {
      expect(await store.accounts.session(token, idleMs)).not.toBeNull();
      later(10 * MINUTE_MS);
    }
    expect(await store.accounts.session(token, idleMs)).toBeNull();
  });

  it.each([
    { what: 'new roles', change: { roles: ['auditor'] as const } },
    { what: 'being disabled', change: { disabled: true } },
  ])('ends with $what', async ({ change }) => {
    await create();
    const token = await opened();
    await store.accounts.change({ ...key, ...change }, by);
    expect(await store.accounts.session(token, idleMs)).toBeNull();
  });

  it('ends with a new password, but for the one it was set from', async () => {
    await create();
    const token = await opened();
    const other = `${government}.another-${key.login}`;
    await store.accounts.openSession({ ...key, token: other, lastsMs: idleMs });
    await store.accounts.setPassword({ ...key, hash: 'hash-2', mustChange: false, keptToken: token }, by);
    expect(await store.accounts.session(token, idleMs)).not.toBeNull();
    expect(await store.accounts.session(other, idleMs)).toBeNull();
  });

  it('is not found by a token of another shape, nor by the token with another government', async () => {
    await create();
    const token = await opened();
    for (const wrong of ['', 'abc', token.slice(7), `970302${token.slice(6)}`, `${token}x`])
      expect(await store.accounts.session(wrong, idleMs)).toBeNull();
  });

  it('knows the posts its person holds today, not those of before', async () => {
    await store.directory.save(
      government,
      {
        units: [{ id: 'water', name: '青河县水务局', shortName: '水务局', kind: 'department', governmentCode: null }],
        posts: [
          { id: 'w1', unit: 'water', title: '局长', duty: 'first' },
          { id: 'w2', unit: 'water', title: '副局长', duty: 'manager' },
        ],
        people: [{ id: 'p1', name: '邵岚', phone: null }],
        holdings: [
          { post: 'w1', person: 'p1', from: '2026-01-01', until: null },
          { post: 'w2', person: 'p1', from: '2025-01-01', until: '2026-01-01' },
        ],
      },
      by,
    );
    await create({ staff: 'p1' });
    const session = await store.accounts.session(await opened(), idleMs);
    expect(session).toMatchObject({ account: { name: '邵岚' }, governmentName: '青河县' });
    expect(session!.posts).toEqual([{ id: 'w1', title: '局长', duty: 'first', unit: 'water', unitName: '水务局' }]);
  });
});

describe('passwords and codes', () => {
  it('keeps the last five hashes, the newest first', async () => {
    await create();
    for (const at of [2, 3, 4, 5, 6, 7])
      await store.accounts.setPassword({ ...key, hash: `hash-${at}`, mustChange: false }, by);
    const { passwordHashes } = (await store.accounts.attempt(key.login, rule))!;
    expect(passwordHashes).toEqual(['hash-7', 'hash-6', 'hash-5', 'hash-4', 'hash-3']);
  });

  it('puts a secret in force only when it is confirmed, and lets each time step pass once', async () => {
    await create();
    expect(await store.accounts.confirmTotp(key, 'SECRET', by)).toBe(false);
    await store.accounts.beginTotp(key, 'SECRET');
    expect(await store.accounts.find(key)).toMatchObject({ hasTotp: false });
    expect(await store.accounts.confirmTotp(key, 'SECRET', by)).toBe(true);
    expect(await store.accounts.totpSecret(key, 'pending')).toBeNull();
    expect(await store.accounts.totpSecret(key, 'current')).toBe('SECRET');
    const same = await Promise.all(Array.from({ length: 5 }, () => store.accounts.useTotpStep(key, 100)));
    expect(same.filter(Boolean)).toHaveLength(1);
    expect(await store.accounts.useTotpStep(key, 99)).toBe(false);
    expect(await store.accounts.useTotpStep(key, 101)).toBe(true);
    expect(JSON.stringify(await store.audit.list(government))).not.toContain('SECRET');
  });
});
