import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Audience, granted, mayDo, needed, type Role } from './permissions.ts';
import { type TestApp, testApp } from './testing/test-app.ts';

const roles: readonly Role[] = ['visitor', 'reviewer'];
const audiences: readonly { audience: Audience; host: string; accessCode?: string }[] = [
  { audience: 'own-computer', host: '127.0.0.1' },
  { audience: 'network', host: '0.0.0.0', accessCode: '1234-5678-9012' },
];

describe.each(audiences)('the table of permissions for $audience', ({ audience, host, accessCode }) => {
  let test: TestApp;
  let cookie: string;
  beforeAll(async () => {
    test = await testApp({ host, accessCode });
    cookie = await test.signIn();
  });
  afterAll(() => test.close());

  const every = Object.keys(needed).flatMap((route) => roles.map((role) => ({ route, role })));

  it.each(every)('$route is answered to a $role as the table says', async ({ route, role }) => {
    const [method, url] = route.split(' ') as ['GET' | 'POST' | 'DELETE', string];
    // Signing out ends the session that the other rows use.
    const own = route === 'DELETE /api/session' && role === 'reviewer' ? await test.signIn('临时') : cookie;
    const answer = await test.app.inject({
      method,
      url: url.replace(':id', '970001-00000000000000000000'),
      headers: role === 'reviewer' ? { cookie: own } : {},
    });
    const isRefused = answer.statusCode === 401 && answer.json().error.code === 'not-signed-in';
    expect(isRefused).toBe(!mayDo(needed[route]!, role, audience));
  });

  it.each(roles)('a %s is told their abilities and no others', async (role) => {
    const headers = role === 'reviewer' ? { cookie } : {};
    const { abilities } = (await test.app.inject({ url: '/api/session', headers })).json();
    expect(abilities).toEqual(granted[audience][role]);
  });
});

it('has no line for a route that does not exist, and none is missing', async () => {
  const test = await testApp();
  for (const route of Object.keys(needed)) {
    const [method, url] = route.split(' ') as ['GET' | 'POST' | 'DELETE', string];
    expect(test.app.hasRoute({ method, url }), route).toBe(true);
  }
  await test.close();
});

it('a route without a line in the table does not start', async () => {
  const test = await testApp();
  const { app } = test;
  const { addGuards } = await import('./guards/guards.ts');
  const { default: Fastify } = await import('fastify');
  const bare = Fastify();
  addGuards(bare, { host: '127.0.0.1', allowedHosts: [], audience: 'own-computer', personOf: async () => null });
  expect(() => bare.get('/api/secrets', async () => 'all of them')).toThrow('no line in the table');
  expect(app.hasRoute({ method: 'GET', url: '/api/secrets' })).toBe(false);
  await test.close();
});

it('what needs a person on the network needs one for every ability but reading a file', () => {
  expect(granted.network.visitor).toEqual(['read-file']);
});
