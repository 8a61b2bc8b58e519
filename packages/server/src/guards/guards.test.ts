import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.ts';
import { isLoopback, isOwnOrigin, knowsHost } from './own-names.ts';

describe('names of the server', () => {
  it.each([
    { bound: '127.0.0.1', header: 'localhost:4180', known: true },
    { bound: '127.0.0.1', header: '127.0.0.1:4180', known: true },
    { bound: '127.0.0.1', header: '[::1]:4180', known: true },
    { bound: '127.0.0.1', header: 'LOCALHOST', known: true },
    { bound: '127.0.0.1', header: 'evil.example:4180', known: false },
    { bound: '127.0.0.1', header: '10.0.0.8:4180', known: false },
    { bound: '127.0.0.1', header: 'localhost.evil.example', known: false },
    { bound: '127.0.0.1', header: '', known: false },
    { bound: '127.0.0.1', header: undefined, known: false },
    { bound: '0.0.0.0', header: '10.0.0.8:4180', known: true },
    { bound: '0.0.0.0', header: '[fe80::1]:4180', known: true },
    { bound: '0.0.0.0', header: 'evil.example', known: false },
    { bound: '0.0.0.0', header: 'luoshi.county.gov:80', known: true },
  ])('bound to $bound, $header is ours: $known', ({ bound, header, known }) => {
    expect(knowsHost(bound, ['Luoshi.county.gov'])(header)).toBe(known);
  });

  it.each([
    { origin: undefined, site: undefined, own: true },
    { origin: 'http://localhost:4180', site: 'same-origin', own: true },
    { origin: 'http://localhost:4180', site: undefined, own: true },
    { origin: 'http://localhost:9999', site: undefined, own: false },
    { origin: 'https://evil.example', site: 'cross-site', own: false },
    { origin: undefined, site: 'cross-site', own: false },
    { origin: undefined, site: 'same-site', own: false },
    { origin: 'null', site: undefined, own: false },
  ])('a call from $origin ($site) is from our page: $own', ({ origin, site, own }) => {
    expect(isOwnOrigin(origin, 'localhost:4180', site)).toBe(own);
  });

  it.each([
    { host: '127.0.0.1', alone: true },
    { host: '::1', alone: true },
    { host: 'localhost', alone: true },
    { host: '0.0.0.0', alone: false },
    { host: '::', alone: false },
    { host: '192.168.1.5', alone: false },
  ])('$host is reached from this computer alone: $alone', ({ host, alone }) => expect(isLoopback(host)).toBe(alone));
});

describe('guards', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await testApp();
  });
  afterAll(() => test.close());

  it('answer 421 to a name that is not ours, whatever is asked', async () => {
    for (const url of ['/', '/api/reports', '/api/nothing']) {
      const answer = await test.app.inject({ url, headers: { host: 'rebound.example' } });
      expect([answer.statusCode, answer.json().error.code]).toEqual([421, 'host-unknown']);
    }
  });

  it('refuse a change that a page of another site asks for', async () => {
    const headers = { origin: 'https://evil.example' };
    const answer = await test.app.inject({ method: 'POST', url: '/api/session', headers, payload: { name: '甲' } });
    expect([answer.statusCode, answer.json().error.code]).toEqual([403, 'origin-unknown']);
  });

  it('let a change from our own page through', async () => {
    const headers = { host: 'localhost:80', origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin' };
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { ...headers, host: 'localhost' },
      payload: { name: '甲' },
    });
    expect(answer.statusCode).toBe(200);
  });

  it('send a content security policy without inline scripts, and no framing', async () => {
    const { headers } = await test.app.inject({ url: '/api' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
  });
});

describe('a server open to a network', () => {
  const accessCode = '1234-5678-9012';
  let test: TestApp;
  beforeAll(async () => {
    test = await testApp({ host: '0.0.0.0', accessCode, limits: { signInsPerMinute: 5 } });
  });
  afterAll(() => test.close());

  it('does not start without an access code', async () => {
    await expect(testApp({ host: '0.0.0.0' })).rejects.toThrow('access code');
  });

  it('signs nobody in without the code, and stops who tries again and again', async () => {
    const signIn = (payload: object) => test.app.inject({ method: 'POST', url: '/api/session', payload });
    expect((await signIn({ name: '甲' })).json().error.code).toBe('access-code-wrong');
    expect((await signIn({ name: '甲', accessCode: 'wrong' })).json().error.code).toBe('access-code-wrong');
    const good = await signIn({ name: '甲', accessCode });
    expect(good.json()).toMatchObject({ signedIn: true, name: '甲' });
    const cookie = String(good.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    await signIn({ name: '甲' });
    await signIn({ name: '甲' });
    const blocked = await signIn({ name: '甲', accessCode });
    expect([blocked.statusCode, blocked.json().error.code]).toEqual([429, 'too-many-requests']);
  });
});
