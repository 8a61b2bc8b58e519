import { renameSync } from 'node:fs';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
const codeAt = (secret: string, at: Date) => generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) });

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

  it('is begun again by who is overtaken by another set-up while the code is checked', async () => {
    const account = await test.signInAs(['unit']);
    const begin = { step: 'begin', password: account.password };
    const { body } = await call('POST', '/api/session/totp', account.cookie, begin);
    const { totpSecret } = test.store.accounts;
    const accounts = test.store.accounts as { totpSecret: typeof totpSecret };
    accounts.totpSecret = async (key, which) => {
      const verified = await totpSecret(key, which);
      await test.store.accounts.beginTotp(key, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
      return verified;
    };
    try {
      const confirm = { step: 'confirm', totp: codeAt(body.secret, now) };
      const answer = await call('POST', '/api/session/totp', account.cookie, confirm);
      expect([answer.status, codeOf(answer)]).toEqual([409, 'totp-overtaken']);
      expect(answer.body.error).toMatchObject({ zh: expect.stringContaining('重新开始设置'), en: expect.any(String) });
    } finally {
      accounts.totpSecret = totpSecret;
    }
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

describe('a second factor whose key is gone', () => {
  it('is told in one sentence once the password is right, locks nobody, and is reset by the security administrator', async () => {
    const account = await test.signInAs(['unit']);
    const { body } = await call('POST', '/api/session/totp', account.cookie, {
      step: 'begin',
      password: account.password,
    });
    await call('POST', '/api/session/totp', account.cookie, { step: 'confirm', totp: codeAt(body.secret, now) });
    const { login, password } = account;
    const file = test.store.database.secretKeys.file!;
    renameSync(file, `${file}.away`);
    try {
      for (let at = 0; at < 6; at++) {
        const answer = await signIn({ login, password, totp: codeAt(body.secret, now) });
        expect([answer.status, codeOf(answer)]).toEqual([503, 'secret-key-missing']);
        expect(answer.body.error).toMatchObject({ facts: {}, zh: expect.stringMatching(/安全管理员.*。$/) });
      }
      expect(codeOf(await signIn({ login, password: 'Nothing-like-1' }))).toBe('sign-in-refused');
      const { cookie } = await test.signInAs(['security-admin']);
      expect((await call('DELETE', `/api/accounts/${login}/totp`, cookie)).body).toMatchObject({ hasTotp: false });
      expect(codeOf(await signIn({ login, password }))).toBe('done');
    } finally {
      renameSync(`${file}.away`, file);
    }
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
