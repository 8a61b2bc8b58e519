import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callApp, codeOf } from '../testing/call.ts';
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
const call = (method: Method, url: string, cookie = '', payload?: object, app = test.app) =>
  callApp(app, method, url, cookie, payload);
const signIn = (payload: object, cookie = '') => call('POST', '/api/session', cookie, payload);

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
