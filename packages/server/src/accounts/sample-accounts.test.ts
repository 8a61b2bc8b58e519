import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../load-sample.ts';
import { type TestApp, testApp } from '../testing/test-app.ts';
import { loadSampleAccounts, type SampleCounty } from './load-sample-accounts.ts';
import { SAMPLE_PASSWORD } from './sample-logins.ts';

const county = (code: string): SampleCounty => ({
  government: { code, name: '示例县' },
  directory: {
    units: [{ id: 'water', name: '示例县水务局', shortName: '水务局', kind: 'department', governmentCode: null }],
    posts: [{ id: 'w1', unit: 'water', title: '局长', duty: 'first' }],
    people: [{ id: 'p1', name: '邵岚', phone: null }],
    holdings: [{ post: 'w1', person: 'p1', from: '2026-01-01', until: null }],
  },
  logins: [
    { login: 'shui.wu', name: '邵岚', role: 'unit', person: 'p1' },
    { login: 'shen.ji', name: '审计员', role: 'audit-admin', person: null },
  ],
});

const opened = async (options: Parameters<typeof testApp>[0]) => {
  const test = await testApp(options);
  await loadSample(test.store);
  const [report] = await test.store.reports();
  return { test, code: report!.government.code };
};
const session = async ({ app }: TestApp) => (await app.inject({ url: '/api/session' })).json();
const enter = (test: TestApp) =>
  test.app.inject({ method: 'POST', url: '/api/session', payload: { login: 'shui.wu', password: SAMPLE_PASSWORD } });

describe('the made-up county on the own computer', () => {
  let test: TestApp;
  let code: string;
  beforeAll(async () => {
    ({ test, code } = await opened({}));
  });
  afterAll(() => test.close());

  it('has no log-ins to show before its people are loaded', async () => {
    expect(await session(test)).toMatchObject({ sampleLogins: [], samplePassword: null });
  });

  it('shows its people, who can sign in; loading it again adds nothing', async () => {
    expect(await loadSampleAccounts(test.store, county(code))).toBe(2);
    const before = (await test.store.audit.verify(code)).entries;
    expect(await loadSampleAccounts(test.store, county(code))).toBe(0);
    expect((await test.store.audit.verify(code)).entries).toBe(before);
    expect(await session(test)).toMatchObject({
      sampleLogins: [
        { login: 'shui.wu', name: '邵岚', role: 'unit', unit: '水务局' },
        { login: 'shen.ji', name: '审计员', role: 'audit-admin', unit: null },
      ],
      samplePassword: SAMPLE_PASSWORD,
    });
    expect((await enter(test)).json()).toMatchObject({
      account: { unit: { id: 'water', name: '水务局' }, mustDo: [] },
    });
  });

  it('shows no log-ins of a county whose reports are not there', async () => {
    const other = { ...county('970888'), logins: [{ ...county('').logins[0]!, login: 'other.one' }] };
    await loadSampleAccounts(test.store, other);
    expect((await session(test)).sampleLogins).toHaveLength(2);
  });
});

describe.each([
  { where: 'on a network', options: { host: '0.0.0.0', accessCode: '1234-5678-9012' } },
  { where: 'behind a proxy', options: { allowedHosts: ['luoshi.example'] } },
])('the made-up county $where', ({ options }) => {
  let test: TestApp;
  beforeAll(async () => {
    let code: string;
    ({ test, code } = await opened(options));
    await loadSampleAccounts(test.store, county(code));
  });
  afterAll(() => test.close());

  it('shows no log-ins, and nobody can sign in with its password', async () => {
    expect(await session(test)).toMatchObject({ sampleLogins: [], samplePassword: null });
    expect((await enter(test)).json().error.code).toBe('sign-in-refused');
  });
});
