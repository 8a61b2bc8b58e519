import { sampleLogIns } from '@luoshi/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../load-sample.ts';
import { type TestApp, testApp } from '../testing/test-app.ts';
import { loadSampleAccounts } from './load-sample-accounts.ts';
import { SAMPLE_PASSWORD } from './sample-logins.ts';

const opened = async (options: Parameters<typeof testApp>[0]) => {
  const test = await testApp(options);
  await loadSample(test.store);
  return test;
};
const session = async ({ app }: TestApp) => (await app.inject({ url: '/api/session' })).json();
const enter = (test: TestApp, login = 'zhujian') =>
  test.app.inject({ method: 'POST', url: '/api/session', payload: { login, password: SAMPLE_PASSWORD } });

describe('the made-up county on the own computer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await opened({});
  });
  afterAll(() => test.close());

  it('has no log-ins to show before its people are loaded', async () => {
    expect(await session(test)).toMatchObject({ sampleLogins: [], samplePassword: null });
  });

  it('shows its people once they are, each of whom can sign in; loading again adds nothing', async () => {
    expect(await loadSampleAccounts(test.store)).toBe(sampleLogIns.length);
    const before = (await test.store.audit.newest('970325', { limit: 1 }))[0]?.seq;
    expect(await loadSampleAccounts(test.store)).toBe(0);
    expect((await test.store.audit.newest('970325', { limit: 1 }))[0]?.seq).toBe(before);
    const { sampleLogins, samplePassword } = await session(test);
    const shown = sampleLogins.map(({ login }: { login: string }) => login);
    expect(shown.sort()).toEqual(sampleLogIns.map(({ login }) => login).sort());
    expect(samplePassword).toBe(SAMPLE_PASSWORD);
    const levels = new Set(sampleLogins.map(({ government }: { government: { level: string } }) => government.level));
    expect(levels).toEqual(new Set(['prefecture', 'county', 'township']));
    for (const { login, role, government } of sampleLogIns) {
      const { account } = (await enter(test, login)).json();
      expect(account).toMatchObject({ login, roles: [role], government: { code: government }, mustDo: [] });
    }
  });

  it('knows the unit for which each acts', async () => {
    for (const { login, unit } of sampleLogIns.filter((each) => each.unit !== null))
      expect((await enter(test, login)).json().account.unit.id, login).toBe(unit);
  });
});

describe('people of a county whose reports are not there', () => {
  it('are not shown', async () => {
    const test = await testApp();
    await loadSampleAccounts(test.store);
    expect((await session(test)).sampleLogins).toEqual([]);
    await test.close();
  });
});

describe.each([
  { where: 'on a network', options: { host: '0.0.0.0', accessCode: '1234-5678-9012' } },
  { where: 'behind a proxy', options: { allowedHosts: ['luoshi.example'] } },
])('the made-up county $where', ({ options }) => {
  let test: TestApp;
  beforeAll(async () => {
    test = await opened(options);
    await loadSampleAccounts(test.store);
  });
  afterAll(() => test.close());

  it('shows no log-ins, and nobody can sign in with its password', async () => {
    expect(await session(test)).toMatchObject({ sampleLogins: [], samplePassword: null });
    expect((await enter(test)).json().error.code).toBe('sign-in-refused');
  });
});
