import { type AccountRole, accountRoles, INSTALLATION, isAdmin } from '@luoshi/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.ts';
import { endsWithMerger, goesOnAfterMerger, mayDo, type Role, roles, routes } from './index.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const MERGED = '970001';
const SUCCESSOR = '970002';
const audience = 'own-computer';

/** What goes on in a merged government: each is a choice, and a new one is made here too. */
const goingOn = [
  'POST /api/session',
  'DELETE /api/session',
  'POST /api/session/password',
  'POST /api/session/totp',
  'POST /api/readings',
  'POST /api/readings/summary',
  'POST /api/matters/:id/commands',
  'POST /api/matters/commands',
  'POST /api/matters/:id/take-over',
  'POST /api/notices/:id/read',
  'PATCH /api/accounts/:login',
  'POST /api/accounts/:login/password',
  'POST /api/accounts/:login/unlock',
  'DELETE /api/accounts/:login/totp',
  'PUT /api/governments/:code',
  'DELETE /api/governments/:code',
];

let test: TestApp;
const within = new Map<Role, string>();
const outside = new Map<Role, string>();
beforeAll(async () => {
  test = await testApp();
  const by = { account: null, name: '测试' };
  for (const role of accountRoles) {
    within.set(role, (await test.signInAs([role])).cookie);
    const elsewhere = isAdmin(role) ? INSTALLATION : SUCCESSOR;
    outside.set(role, (await test.signInAs([role], { government: elsewhere })).cookie);
  }
  const merged = { code: MERGED, name: '青河县', level: 'county', parent: null };
  await test.store.directory.saveGovernment({ ...merged, code: SUCCESSOR, name: '双溪县' }, by);
  await test.store.directory.saveGovernment({ ...merged, mergedInto: SUCCESSOR }, by);
});
afterAll(() => test.close());

const isAccountRole = (role: Role): role is AccountRole => role !== 'visitor' && role !== 'reviewer';
const able = Object.entries(routes).flatMap(([route, need]) =>
  roles.filter((role) => mayDo({ need, roles: [role], audience })).map((role) => ({ route, role })),
);
const ofAccounts = able.filter(({ role }) => isAccountRole(role));
const isReading = (route: string) => route.startsWith('GET ');

async function answerTo(route: string, cookie: string, { id = '7', government = '970003', query = '' }) {
  const [method, url] = route.split(' ') as [Method, string];
  const named = url.replace(':government', government).replace(':id', id);
  const answer = await test.app.inject({
    method,
    url: `${named.replace(/:\w+/g, '2026').replace('*', 'x')}${query}`,
    headers: cookie === '' ? {} : { cookie },
  });
  const isObject = answer.statusCode >= 400 && !String(answer.headers['content-type']).startsWith('text/html');
  return { status: answer.statusCode, error: isObject ? answer.json().error : null };
}

describe('a government that was merged into another', () => {
  it.each(ofAccounts)('answers $route of its own $role as every writing call but those that go on', async (row) => {
    const { route, role } = row;
    // Signing out ends the session that the other rows use.
    const cookie =
      route === 'DELETE /api/session' ? (await test.signInAs([role as AccountRole])).cookie : within.get(role)!;
    const { status, error } = await answerTo(route, cookie, {});
    const isRefused = !isReading(route) && !goingOn.includes(route);
    expect(error?.code === 'government-merged').toBe(isRefused);
    if (!isRefused) return;
    expect(status).toBe(422);
    expect(error.facts).toMatchObject({ government: MERGED, successor: SUCCESSOR });
    for (const text of [error.zh, error.en]) expect(text).toContain('双溪县');
  });

  const writing = ofAccounts.filter(({ route }) => !isReading(route));
  it.each(writing)('answers $route alike to a $role of elsewhere who names it', async ({ route, role }) => {
    const cookie = route === 'DELETE /api/session' ? '' : outside.get(role)!;
    const { error } = await answerTo(route, cookie, { government: MERGED, query: `?government=${MERGED}` });
    expect(error?.code === 'government-merged').toBe(!goingOn.includes(route));
  });

  const aboutOne = able.filter(({ route }) => !isReading(route) && /\/(reports|matters)\/:id/.test(route));
  it.each(aboutOne)('answers $route alike to a $role who names a thing of it by its id', async ({ route, role }) => {
    const id = route.includes('/reports/') ? `${MERGED}-${'0'.repeat(20)}` : `${MERGED}-m1`;
    const cookie = isAccountRole(role) ? outside.get(role)! : await test.signIn();
    const { error } = await answerTo(route, cookie, { id });
    expect(error?.code === 'government-merged').toBe(!goingOn.includes(route));
  });

  it.each(writing)('leaves $route to a $role of a government that stands', async ({ route, role }) => {
    const cookie = route === 'DELETE /api/session' ? '' : outside.get(role)!;
    expect((await answerTo(route, cookie, {})).error?.code).not.toBe('government-merged');
  });

  it('has every writing call in one of the two lists', () => {
    const writingRoutes = Object.keys(routes).filter((route) => !isReading(route));
    expect(writingRoutes.filter((route) => !endsWithMerger(route)).sort()).toEqual([...goingOn].sort());
    expect(Object.keys(routes).filter((route) => isReading(route) && endsWithMerger(route))).toEqual([]);
  });
});

describe('people of a merged government', () => {
  const sessionOf = async (cookie: string) =>
    (await test.app.inject({ method: 'GET', url: '/api/session', headers: { cookie } })).json();

  it('are told once into which it went', async () => {
    const { account } = await sessionOf(within.get('unit')!);
    expect(account.government).toMatchObject({ code: MERGED, successor: { code: SUCCESSOR, name: '双溪县' } });
    expect((await sessionOf(outside.get('unit')!)).account.government.successor).toBeNull();
  });

  it.each(accountRoles)('are offered nothing as %s of which every call is refused', async (role) => {
    const { abilities: offered } = await sessionOf(within.get(role)!);
    const refused = offered.filter((ability: string) => {
      const calls = Object.entries(routes).flatMap(([route, need]) => (need === ability ? [route] : []));
      return calls.every(endsWithMerger);
    });
    expect(refused).toEqual([]);
  });

  it('keep what they read with', () => {
    for (const ability of ['see-reports', 'see-matters', 'see-account', 'see-directory', 'own-account'] as const)
      expect(goesOnAfterMerger(ability)).toBe(true);
    for (const ability of ['review', 'hand-out', 'issue-slip', 'set-mechanisms'] as const)
      expect(goesOnAfterMerger(ability)).toBe(false);
  });
});
