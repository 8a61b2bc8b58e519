import { type AccountRole, isAdmin } from '@luoshi/store';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addGuards } from '../guards/guards.ts';
import { type TestApp, testApp } from '../testing/test-app.ts';
import {
  type Ability,
  type Audience,
  abilities,
  abilitiesOf,
  abilityGroups,
  grants,
  mayDo,
  type Relation,
  type Role,
  relations,
  relationsTo,
  requireRelation,
  roles,
  routes,
} from './index.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const audiences: readonly { audience: Audience; host: string; accessCode?: string }[] = [
  { audience: 'own-computer', host: '127.0.0.1' },
  { audience: 'network', host: '0.0.0.0', accessCode: '1234-5678-9012' },
];
const refusedByGuard = new Set(['not-signed-in', 'account-needed', 'not-allowed', 'account-not-ready']);
const isAccountRole = (role: Role): role is AccountRole => role !== 'visitor' && role !== 'reviewer';

describe.each(audiences)('the table of permissions for $audience', ({ audience, host, accessCode }) => {
  let test: TestApp;
  const cookies = new Map<Role, string>();
  const enter = async (role: Role): Promise<string> => {
    if (role === 'visitor') return '';
    if (!isAccountRole(role)) return test.signIn();
    const account = await test.signInAs([role]);
    if (audience === 'network' && isAdmin(role)) {
      await test.store.accounts.beginTotp(account, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
      await test.store.accounts.confirmTotp(account, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', {
        account: null,
        name: '测试',
      });
    }
    return account.cookie;
  };
  beforeAll(async () => {
    test = await testApp({ host, accessCode });
    for (const role of roles) cookies.set(role, await enter(role));
  });
  afterAll(() => test.close());

  const every = Object.keys(routes).flatMap((route) => roles.map((role) => ({ route, role })));

  it.each(every)('$route is answered to a $role as the table says', async ({ route, role }) => {
    const [method, url] = route.split(' ') as [Method, string];
    // Signing out ends the session that the other rows use.
    const cookie = route === 'DELETE /api/session' ? await enter(role) : cookies.get(role)!;
    const answer = await test.app.inject({
      method,
      url: url.replace(/:\w+/g, '970001-00000000000000000000'),
      headers: cookie === '' ? {} : { cookie },
    });
    // A public page that is not there is a page, not an object.
    const isObject = answer.statusCode >= 400 && !String(answer.headers['content-type']).startsWith('text/html');
    const isRefused = isObject && refusedByGuard.has(answer.json().error?.code);
    expect(isRefused).toBe(!mayDo({ need: routes[route]!, roles: [role], audience }));
  });

  it.each(roles)('a %s is told their abilities and no others', async (role) => {
    const cookie = cookies.get(role)!;
    const answer = await test.app.inject({ url: '/api/session', headers: cookie === '' ? {} : { cookie } });
    expect(answer.json().abilities).toEqual(abilitiesOf([role], audience));
  });
});

describe('the routes', () => {
  it('have no line for one that does not exist, and none is missing', async () => {
    const test = await testApp();
    for (const route of Object.keys(routes)) {
      const [method, url] = route.split(' ') as [Method, string];
      expect(test.app.hasRoute({ method, url }), route).toBe(true);
    }
    await test.close();
  });

  it('do not start without a line in the table', async () => {
    const { default: Fastify } = await import('fastify');
    const bare = Fastify();
    addGuards(bare, {
      host: '127.0.0.1',
      allowedHosts: [],
      audience: 'own-computer',
      whoIs: async () => null,
      successorOf: async () => null,
    });
    expect(() => bare.get('/api/secrets', async () => 'all of them')).toThrow('no line in the table');
  });
});

describe('the grants', () => {
  it('let a stranger from the network do nothing but have a file read and see what is public', () => {
    expect(abilitiesOf(['visitor'], 'network')).toEqual(['read-file', 'see-public']);
  });

  it('grant every ability to somebody, none twice the same', () => {
    expect(new Set(grants.map(({ ability }) => ability))).toEqual(new Set(abilities));
    const lines = grants.map((grant) => JSON.stringify(grant));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('ask for a relation in every line about a matter, and in no other', () => {
    const ofMatters: readonly Ability[] = abilityGroups.matters;
    for (const { ability, relation } of grants)
      expect(relation !== undefined, ability).toBe(ofMatters.includes(ability));
  });

  const business: readonly Ability[] = [...abilityGroups.reports, ...abilityGroups.matters];
  it.each(roles.filter((role) => isAccountRole(role) && isAdmin(role)))('show a %s no report and no matter', (role) => {
    for (const audience of ['own-computer', 'network'] as const)
      expect(abilitiesOf([role], audience).filter((ability) => business.includes(ability))).toEqual([]);
  });

  it.each([
    { ability: 'read-audit', only: 'audit-admin' },
    { ability: 'manage-accounts', only: 'security-admin' },
    { ability: 'manage-directory', only: 'system-admin' },
    { ability: 'manage-governments', only: 'system-admin' },
    { ability: 'manage-calendar', only: 'system-admin' },
  ] as const)('give $ability to the $only alone', ({ ability, only }) => {
    expect(roles.filter((role) => mayDo({ need: ability, roles: [role], audience: 'network' }))).toEqual([only]);
  });

  it('let an auditor change nothing', () => {
    const reading: readonly Ability[] = ['read-file', 'search', 'take-matter-file', 'own-account'];
    const rest = abilitiesOf(['auditor'], 'network').filter((ability) => !reading.includes(ability));
    expect(rest.every((ability) => ability.startsWith('see-'))).toBe(true);
  });

  it('never allow in a relation what they do not allow at all, and more roles never take anything away', () => {
    const someRoles = fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...abilities), someRoles, fc.constantFrom(...relations), (need, held, relation) => {
        const audience = 'network';
        const inIt = mayDo({ need, roles: held, relation, audience });
        if (inIt) expect(mayDo({ need, roles: held, audience })).toBe(true);
        if (held.some((role) => mayDo({ need, roles: [role], relation, audience }))) expect(inIt).toBe(true);
      }),
    );
  });

  it.each([
    { ability: 'hand-out', role: 'office', in: ['office', 'successor'] },
    { ability: 'feed-back', role: 'unit', in: ['lead', 'co', 'collecting'] },
    { ability: 'apply-close', role: 'unit', in: ['lead'] },
    { ability: 'verify-close', role: 'office', in: ['office', 'superior'] },
    { ability: 'verify-close', role: 'unit', in: [] },
    { ability: 'grant-extension', role: 'leader', in: ['leader'] },
    { ability: 'see-matters', role: 'deputy', in: [] },
    { ability: 'see-own-suggestions', role: 'deputy', in: ['proposer'] },
    { ability: 'act-on-matters', role: 'deputy', in: ['proposer'] },
  ] as const)('let $role $ability in the relations $in', ({ ability, role, in: allowed }) => {
    const request = { roles: [role], audience: 'network' as const };
    const isAllowed = (relation: Relation) => {
      try {
        requireRelation(request, ability, relation);
        return true;
      } catch (error) {
        expect(error).toMatchObject({ status: 403, message: 'not-yours-to-do' });
        return false;
      }
    };
    expect(relations.filter(isAllowed)).toEqual(
      relations.filter((each) => (allowed as readonly string[]).includes(each)),
    );
  });
});

describe('the relations of a person to a matter', () => {
  const matter = {
    government: '970001',
    governmentParent: '970900',
    governmentSuccessor: '970800',
    leadUnit: 'water',
    collectingUnit: 'road',
    coUnits: ['park', 'town'],
    leaderPost: 'gov-1',
    proposers: ['deputy-3'],
  };
  const person = (unit: string, id = 'x', government = '970001', held: readonly AccountRole[] = ['unit']) => ({
    government,
    roles: held,
    staff: null,
    posts: [{ id, unit }],
  });

  it.each([
    { who: 'of the lead unit', given: person('water'), are: ['lead'] },
    { who: 'of a cooperating unit', given: person('town'), are: ['co'] },
    { who: 'of the collecting unit', given: person('road'), are: ['collecting'] },
    { who: 'of no unit of it', given: person('school'), are: ['none'] },
    { who: 'who holds the responsible post', given: person('gov', 'gov-1', '970001', ['leader']), are: ['leader'] },
    { who: 'who holds another leader’s post', given: person('gov', 'gov-2', '970001', ['leader']), are: ['none'] },
    { who: 'of the office', given: person('office', 'x', '970001', ['office']), are: ['office'] },
    { who: 'who put it forward', given: { ...person('school'), staff: 'deputy-3' }, are: ['proposer'] },
    {
      who: 'of the lead unit who put it forward',
      given: { ...person('water'), staff: 'deputy-3' },
      are: ['lead', 'proposer'],
    },
    {
      who: 'of another county with a proposer’s id',
      given: { ...person('x', 'x', '970002'), staff: 'deputy-3' },
      are: [],
    },
    { who: 'of the office above', given: person('office', 'x', '970900', ['office']), are: ['superior'] },
    { who: 'of the successor’s office', given: person('x', 'x', '970800', ['office']), are: ['successor'] },
    { who: 'of a unit of the successor', given: person('water', 'x', '970800'), are: [] },
    { who: 'of a unit above', given: person('water', 'x', '970900'), are: [] },
    { who: 'of another county’s office', given: person('office', 'x', '970002', ['office']), are: [] },
    { who: 'of a unit with the same id elsewhere', given: person('water', 'gov-1', '970002'), are: [] },
  ])('somebody $who is $are', ({ given, are }) => {
    expect(relationsTo(matter, given)).toEqual(are);
  });
});
