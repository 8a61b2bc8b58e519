import { chainKinds } from '@luoshi/store';
import { readReport } from '@luoshi/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApp, codeOf } from '../testing/call.ts';
import { type TestAccount, type TestApp, testApp } from '../testing/test-app.ts';

const now = new Date('2026-03-02T01:00:00.000Z');

let test: TestApp;
beforeAll(async () => {
  test = await testApp({ now: () => now });
});
afterAll(() => test.close());

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const call = (method: Method, url: string, cookie = '', payload?: object, app = test.app) =>
  callApp(app, method, url, cookie, payload);
const signIn = (payload: object, cookie = '') => call('POST', '/api/session', cookie, payload);

describe('administering accounts', () => {
  let admin: TestAccount;
  beforeAll(async () => {
    admin = await test.signInAs(['security-admin']);
  });
  const create = (login: string, roles: readonly string[], query = '') =>
    call('POST', `/api/accounts${query}`, admin.cookie, { login, name: '邵岚', roles });

  it('creates one whose one-time password must be changed first', async () => {
    const { status, body } = await create('shao.lan', ['unit']);
    expect([status, body.account.mustChange]).toEqual([201, true]);
    const entered = await signIn({ login: 'shao.lan', password: body.oneTimePassword });
    expect(entered.body.account.mustDo).toEqual(['change-password']);
  });

  it.each([
    { roles: ['system-admin', 'security-admin'], code: 'roles-clash' },
    { roles: ['audit-admin', 'office'], code: 'roles-clash' },
    { roles: ['king'], code: 'input-invalid' },
    { roles: [], code: 'input-invalid' },
  ])('refuses the roles $roles with $code', async ({ roles, code }) => {
    expect(codeOf(await create('ding.chuan', roles))).toBe(code);
  });

  it('disables, changes and unlocks others, never itself', async () => {
    const other = await test.signInAs(['unit']);
    const changed = await call('PATCH', `/api/accounts/${other.login}`, admin.cookie, { roles: ['auditor'] });
    expect(changed.body.roles).toEqual(['auditor']);
    expect((await call('GET', '/api/session', other.cookie)).body.signedIn).toBe(false);
    for (let at = 0; at < 5; at++) await signIn({ login: other.login, password: 'Nothing-like-1' });
    expect(codeOf(await call('POST', `/api/accounts/${other.login}/unlock`, admin.cookie))).toBe('done');
    expect(codeOf(await signIn({ login: other.login, password: other.password }))).toBe('done');
    const own = await call('PATCH', `/api/accounts/${admin.login}`, admin.cookie, { disabled: true });
    expect(codeOf(own)).toBe('own-account-kept');
    expect(codeOf(await call('POST', '/api/accounts/no.such/unlock', admin.cookie))).toBe('account-unknown');
  });

  it('gives a new one-time password that ends the old one and the sessions', async () => {
    const other = await test.signInAs(['unit']);
    const { body } = await call('POST', `/api/accounts/${other.login}/password`, admin.cookie);
    expect((await call('GET', '/api/session', other.cookie)).body.signedIn).toBe(false);
    expect(codeOf(await signIn({ login: other.login, password: other.password }))).toBe('sign-in-refused');
    expect(codeOf(await signIn({ login: other.login, password: body.oneTimePassword }))).toBe('done');
  });

  it('of another government is refused, but for who administers the installation', async () => {
    const elsewhere = await test.signInAs(['unit'], { government: '970002' });
    for (const [method, url] of [
      ['GET', '/api/accounts?government=970002'],
      ['POST', `/api/accounts/${elsewhere.login}/password?government=970002`],
    ] as const)
      expect(codeOf(await call(method, url, admin.cookie))).toBe('government-other');
    expect(codeOf(await create('xu.ke', ['unit'], '?government=970002'))).toBe('government-other');
    expect(codeOf(await call('POST', `/api/accounts/${elsewhere.login}/password`, admin.cookie))).toBe(
      'account-unknown',
    );
    const { cookie } = await test.signInAs(['security-admin'], { government: '000000' });
    const listed = await call('GET', '/api/accounts?government=970002', cookie);
    expect(listed.body.accounts.map(({ login }: { login: string }) => login)).toContain(elsewhere.login);
  });
});

describe('the audit log', () => {
  it('tells who did what with what result, and never a secret', async () => {
    const [security, auditor, person] = await Promise.all([
      test.signInAs(['security-admin'], { government: '970003' }),
      test.signInAs(['audit-admin'], { government: '970003' }),
      test.signInAs(['unit'], { government: '970003' }),
    ]);
    const created = await call('POST', '/api/accounts', security.cookie, {
      login: 'audited.one',
      name: '邵岚',
      roles: ['unit'],
    });
    await signIn({ login: person.login, password: 'A-secret-guess-1' });
    await call('POST', '/api/accounts', person.cookie, { login: 'not.mine', name: '甲', roles: ['unit'] });
    const begun = await call('POST', '/api/session/totp', person.cookie, { step: 'begin', password: person.password });
    await call('POST', '/api/session/password', person.cookie, { current: person.password, next: 'Another-one-7' });
    const list = await call('GET', '/api/audit?limit=500', auditor.cookie);
    const said = list.body.entries.map((entry: Record<string, unknown>) => [entry.account, entry.event, entry.result]);
    expect(said).toEqual(
      expect.arrayContaining([
        [security.login, 'signed-in', 'done'],
        [security.login, 'account-created', 'done'],
        [person.login, 'sign-in-failed', 'sign-in-refused'],
        [person.login, 'POST /api/accounts', 'not-allowed'],
        [person.login, 'password-changed', 'done'],
      ]),
    );
    const all = await call('GET', '/api/audit/export', auditor.cookie);
    const secrets = [
      person.password,
      'A-secret-guess-1',
      'Another-one-7',
      created.body.oneTimePassword,
      begun.body.secret,
      person.cookie.split('=')[1]!,
      'scrypt$',
    ];
    const shown = [list.text, all.text, (await call('GET', '/api/accounts', security.cookie)).text];
    for (const secret of secrets) for (const text of shown) expect(text).not.toContain(secret);
    const lines = all.text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual(lines.map((_, at) => at + 1));
    expect((await call('GET', '/api/audit/verify', auditor.cookie)).body).toEqual({
      government: '970003',
      isWhole: true,
      kinds: chainKinds.map((kind) =>
        kind === 'audit-log'
          ? { kind, chains: 1, events: lines.length, brokenChains: 0, broken: [] }
          : { kind, chains: 0, events: 0, brokenChains: 0, broken: [] },
      ),
    });
  });

  it('does not keep a login that nobody has: it may be a password', async () => {
    await signIn({ login: 'My-Secret-In-The-Wrong-Field-1', password: 'x' });
    const { cookie } = await test.signInAs(['audit-admin'], { government: '000000' });
    const { text } = await call('GET', '/api/audit?limit=500', cookie);
    expect(text).toContain('login-unknown');
    expect(text.toLowerCase()).not.toContain('wrong-field');
  });

  it('has what somebody who signed with a name did', async () => {
    const cookie = await test.signIn('吴敏');
    await call('POST', '/api/reports/970001-00000000000000000000/acts', cookie, {
      expectedSeq: 0,
      act: { kind: 'confirm', fact: 'q1' },
    });
    const entries = await test.store.audit.newest('000000', { limit: 2 });
    expect(entries.map(({ name, event, result }) => [name, event, result])).toEqual([
      ['吴敏', 'POST /api/reports/:id/acts', 'report-unknown'],
      ['吴敏', 'signed-with-name', 'done'],
    ]);
  });

  it('tells where a chain of work was changed, and nothing of what is in it', async () => {
    const government = { code: '970009', name: '青河县' };
    const imported = await test.store.importReport({ government, ...(await readReport()), by: '吴敏' });
    if ('refused' in imported) throw new Error(imported.code);
    const report = imported.id;
    for (const [expectedSeq, fact] of ['q1', 'q2'].entries())
      await test.store.recordAct({ report, expectedSeq, act: { kind: 'confirm', fact }, by: '吴敏' });
    const auditor = await test.signInAs(['audit-admin'], { government: '970009' });
    const { pool } = test.store.database;
    await pool.query('alter table review_events disable trigger user');
    await pool.query(`update review_events set person = '丁一川' where report = $1 and seq = 2`, [report]);
    await pool.query('alter table review_events enable trigger user');
    const { body } = await call('GET', '/api/audit/verify', auditor.cookie);
    expect(body).toMatchObject({ government: '970009', isWhole: false });
    const reviews = body.kinds.find(({ kind }: { kind: string }) => kind === 'report-reviews');
    expect(reviews).toEqual({
      kind: 'report-reviews',
      chains: 1,
      events: 1,
      brokenChains: 1,
      broken: [{ chain: report, firstBroken: 2 }],
    });
    expect(JSON.stringify(body)).not.toMatch(/吴敏|丁一川|q2/);
  });

  it('of another government is not shown', async () => {
    const { cookie } = await test.signInAs(['audit-admin']);
    for (const path of ['', '/export', '/verify'])
      expect(codeOf(await call('GET', `/api/audit${path}?government=970002`, cookie))).toBe('government-other');
  });
});
