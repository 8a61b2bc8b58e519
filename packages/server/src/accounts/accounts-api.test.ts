import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestAccount, type TestApp, testApp } from '../testing/test-app.ts';

const MINUTE_MS = 60_000;
let now = new Date('2026-03-02T01:00:00.000Z');
const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

let test: TestApp;
beforeAll(async () => {
  test = await testApp({ now: () => now });
});
afterAll(() => test.close());

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const call = async (method: Method, url: string, cookie = '', payload?: object, app = test.app) => {
  const answer = await app.inject({
    method,
    url,
    headers: cookie === '' ? {} : { cookie },
    ...(payload ? { payload } : {}),
  });
  const body = answer.headers['content-type']?.toString().includes('json;') ? answer.json() : answer.body;
  return { status: answer.statusCode, body, text: answer.body, cookie: cookieOf(answer.headers['set-cookie']) };
};
const cookieOf = (header: unknown): string => String(header ?? '').split(';')[0]!;
const signIn = (payload: object, cookie = '') => call('POST', '/api/session', cookie, payload);
const codeOf = ({ body }: { body: { error?: { code: string } } }) => body.error?.code ?? 'done';
const codeAt = (secret: string, at: Date) => generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) });

describe('signing in with an account', () => {
  let account: TestAccount;
  beforeEach(async () => {
    account = await test.signInAs(['office']);
  });

  it('answers who it is and what they may do, and is one session', async () => {
    const { body } = await call('GET', '/api/session', account.cookie);
    expect(body).toMatchObject({
      signedIn: true,
      name: '周明',
      account: { login: account.login, roles: ['office'], government: { code: '970001', name: '青河县' }, mustDo: [] },
    });
    expect(body.abilities).toContain('hand-out');
    await call('DELETE', '/api/session', account.cookie);
    expect((await call('GET', '/api/session', account.cookie)).body).toMatchObject({ signedIn: false, account: null });
  });

  it('takes the login in capital letters and with spaces', async () => {
    const login = ` ${account.login.toUpperCase()} `;
    expect((await signIn({ login, password: account.password })).status).toBe(200);
  });

  it('gives a token of its own, and ends the session it was asked from', async () => {
    const planted = account.cookie;
    const again = await signIn({ login: account.login, password: account.password }, planted);
    expect(again.cookie).not.toBe(planted);
    expect((await call('GET', '/api/session', planted)).body.signedIn).toBe(false);
    expect((await call('GET', '/api/session', again.cookie)).body.signedIn).toBe(true);
  });

  it('ends a session signed with a name that it was asked from', async () => {
    const named = await test.signIn('吴敏');
    await signIn({ login: account.login, password: account.password }, named);
    expect((await call('GET', '/api/session', named)).body.signedIn).toBe(false);
  });

  it('answers a wrong password, an unknown login, and a locked or disabled account alike', async () => {
    const wrong = await signIn({ login: account.login, password: 'Nothing-like-1' });
    const unknown = await signIn({ login: 'nobody.here', password: 'Nothing-like-1' });
    const disabled = await test.signInAs(['unit']);
    await test.store.accounts.change({ ...disabled, disabled: true }, { account: null, name: null });
    const off = await signIn({ login: disabled.login, password: disabled.password });
    expect(codeOf(wrong)).toBe('sign-in-refused');
    expect([unknown.text, off.text]).toEqual([wrong.text, wrong.text]);
  });

  it('is locked by the fifth failure for half an hour, whatever the password then', async () => {
    const guess = (password: string) => signIn({ login: account.login, password });
    for (let at = 0; at < 5; at++) await guess('Nothing-like-1');
    expect(codeOf(await guess(account.password))).toBe('sign-in-refused');
    later(30 * MINUTE_MS);
    expect(codeOf(await guess(account.password))).toBe('done');
  });

  it('ends when idle for a quarter of an hour', async () => {
    later(14 * MINUTE_MS);
    expect((await call('GET', '/api/session', account.cookie)).body.signedIn).toBe(true);
    later(15 * MINUTE_MS);
    expect((await call('GET', '/api/session', account.cookie)).body.signedIn).toBe(false);
  });

  it.each([
    { payload: {}, field: 'name' },
    { payload: { login: 'zhou' }, field: 'password' },
    { payload: { login: 'zhou', name: '周明', password: 'x' }, field: 'name' },
    { payload: { name: ' ' }, field: 'name' },
  ])('refuses $payload by its field', async ({ payload, field }) => {
    expect((await signIn(payload)).body.error).toMatchObject({ code: 'input-invalid', facts: { field } });
  });
});

describe('a password', () => {
  let account: TestAccount;
  beforeEach(async () => {
    account = await test.signInAs(['unit']);
  });
  const change = (current: string, next: string) =>
    call('POST', '/api/session/password', account.cookie, { current, next });

  it('is changed by who knows it, from one session, and ends the others', async () => {
    const other = (await signIn({ login: account.login, password: account.password })).cookie;
    expect(codeOf(await change(account.password, 'Another-one-7'))).toBe('done');
    expect((await call('GET', '/api/session', other)).body.signedIn).toBe(false);
    expect((await call('GET', '/api/session', account.cookie)).body.signedIn).toBe(true);
    expect(codeOf(await signIn({ login: account.login, password: account.password }))).toBe('sign-in-refused');
    expect(codeOf(await signIn({ login: account.login, password: 'Another-one-7' }))).toBe('done');
  });

  it.each([
    { next: 'Short-1', code: 'password-too-short' },
    { next: 'allsmallletters', code: 'password-too-plain' },
  ])('$next is refused with $code', async ({ next, code }) => {
    expect(codeOf(await change(account.password, next))).toBe(code);
  });

  it('is refused with the login in it, and when the present one is wrong', async () => {
    expect(codeOf(await change(account.password, `A-${account.login}`))).toBe('password-has-login');
    expect(codeOf(await change('Not-the-one-1', 'Another-one-7'))).toBe('password-wrong');
  });

  it('is none of the last five', async () => {
    const all = [account.password, 'River-bank-1', 'River-bank-2', 'River-bank-3', 'River-bank-4', 'River-bank-5'];
    for (let at = 1; at < all.length; at++) expect(codeOf(await change(all[at - 1]!, all[at]!))).toBe('done');
    for (const old of all.slice(1)) expect(codeOf(await change(all[5]!, old))).toBe('password-used-before');
    expect(codeOf(await change(all[5]!, all[0]!))).toBe('done');
  });

  it('must be changed after ninety days before anything else is done', async () => {
    later(90 * 24 * 60 * MINUTE_MS);
    const { cookie, body } = await signIn({ login: account.login, password: account.password });
    expect(body).toMatchObject({ account: { mustDo: ['change-password'] }, abilities: ['own-account'] });
    expect(codeOf(await call('GET', '/api/reports', cookie))).toBe('account-not-ready');
    const payload = { current: account.password, next: 'Another-one-7' };
    const changed = await call('POST', '/api/session/password', cookie, payload);
    expect(changed.body.account.mustDo).toEqual([]);
    expect(codeOf(await call('GET', '/api/reports', cookie))).toBe('done');
  });
});

describe('a second factor', () => {
  const setUp = async (account: TestAccount) => {
    const begun = await call('POST', '/api/session/totp', account.cookie, {
      step: 'begin',
      password: account.password,
    });
    const secret: string = begun.body.secret;
    const totp = codeAt(secret, now);
    const confirmed = await call('POST', '/api/session/totp', account.cookie, { step: 'confirm', totp });
    return { begun, secret, totp, confirmed };
  };

  it('is set up with a code of it, and then every sign-in takes a fresh one', async () => {
    const account = await test.signInAs(['unit']);
    const { begun, secret, totp, confirmed } = await setUp(account);
    expect(begun.body.uri).toContain(`secret=${secret}`);
    expect(confirmed.body).toEqual({ confirmed: true, secret: null, uri: null });
    const { login, password } = account;
    expect(codeOf(await signIn({ login, password }))).toBe('totp-needed');
    expect(codeOf(await signIn({ login, password, totp }))).toBe('totp-wrong');
    later(30_000);
    const fresh = codeAt(secret, now);
    expect(codeOf(await signIn({ login, password, totp: fresh }))).toBe('done');
    expect(codeOf(await signIn({ login, password, totp: fresh }))).toBe('totp-wrong');
  });

  it.each([
    { seconds: -60, code: 'totp-wrong' },
    { seconds: 0, code: 'done' },
    { seconds: 30, code: 'done' },
    { seconds: 60, code: 'totp-wrong' },
  ])('takes a code $seconds seconds away: $code', async ({ seconds, code }) => {
    const account = await test.signInAs(['unit']);
    const { secret } = await setUp(account);
    later(10 * MINUTE_MS);
    const totp = codeAt(secret, new Date(now.getTime() + seconds * 1000));
    expect(codeOf(await signIn({ login: account.login, password: account.password, totp }))).toBe(code);
  });

  it('takes no code in place of the password, and wrong codes lock too', async () => {
    const account = await test.signInAs(['unit']);
    const { secret } = await setUp(account);
    later(MINUTE_MS);
    const { login, password } = account;
    expect(codeOf(await signIn({ login, password: 'Nothing-like-1', totp: codeAt(secret, now) }))).toBe(
      'sign-in-refused',
    );
    for (let at = 0; at < 4; at++) {
      expect(codeOf(await signIn({ login, password }))).toBe('totp-needed');
      expect(codeOf(await signIn({ login, password, totp: 'x' }))).toBe('totp-wrong');
    }
    expect(codeOf(await signIn({ login, password, totp: codeAt(secret, now) }))).toBe('sign-in-refused');
  });

  it('is shown to nobody who does not know the password, and counts only when confirmed', async () => {
    const account = await test.signInAs(['unit']);
    const begin = (password: string) => call('POST', '/api/session/totp', account.cookie, { step: 'begin', password });
    expect(codeOf(await begin('Nothing-like-1'))).toBe('password-wrong');
    await begin(account.password);
    const confirm = { step: 'confirm', totp: '000000x' };
    expect(codeOf(await call('POST', '/api/session/totp', account.cookie, confirm))).toBe('totp-wrong');
    expect(codeOf(await signIn({ login: account.login, password: account.password }))).toBe('done');
  });

  it('is removed by the security administrator for who lost it', async () => {
    const account = await test.signInAs(['unit']);
    await setUp(account);
    const { cookie } = await test.signInAs(['security-admin']);
    const removed = await call('DELETE', `/api/accounts/${account.login}/totp`, cookie);
    expect(removed.body).toMatchObject({ hasTotp: false });
    expect(codeOf(await signIn({ login: account.login, password: account.password }))).toBe('done');
  });
});

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
      entries: lines.length,
      firstBroken: null,
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

  it('of another government is not shown', async () => {
    const { cookie } = await test.signInAs(['audit-admin']);
    for (const path of ['', '/export', '/verify'])
      expect(codeOf(await call('GET', `/api/audit${path}?government=970002`, cookie))).toBe('government-other');
  });
});

describe('on a network', () => {
  const accessCode = '1234-5678-9012';
  let open: TestApp;
  beforeAll(async () => {
    open = await testApp({ now: () => now, host: '0.0.0.0', accessCode });
  });
  afterAll(() => open.close());

  it('an administrator sets up codes before anything else; others need not', async () => {
    const admin = await open.signInAs(['security-admin']);
    const shown = await call('GET', '/api/session', admin.cookie, undefined, open.app);
    expect(shown.body).toMatchObject({ account: { mustDo: ['set-up-totp'] }, abilities: ['own-account'] });
    expect(codeOf(await call('GET', '/api/accounts', admin.cookie, undefined, open.app))).toBe('account-not-ready');
    const begin = { step: 'begin', password: admin.password };
    const { body } = await call('POST', '/api/session/totp', admin.cookie, begin, open.app);
    const confirm = { step: 'confirm', totp: codeAt(body.secret, now) };
    await call('POST', '/api/session/totp', admin.cookie, confirm, open.app);
    expect(codeOf(await call('GET', '/api/accounts', admin.cookie, undefined, open.app))).toBe('done');
    const { cookie } = await open.signInAs(['unit']);
    expect(codeOf(await call('GET', '/api/directory', cookie, undefined, open.app))).toBe('done');
  });

  it('an account signs in without the access code', async () => {
    const { login, password } = await open.signInAs(['unit']);
    expect(codeOf(await call('POST', '/api/session', '', { login, password }, open.app))).toBe('done');
  });
});
