import { describe, expect, it } from 'vitest';
import type { Session } from '../api/contract.ts';
import { openingOf, opensForAll } from './page-needs.ts';

type Person = Pick<Session, 'abilities' | 'account'>;
const OWN = '110000';
const account = {
  login: 'one',
  name: '某人',
  roles: ['auditor'],
  government: { code: OWN, name: '某县', level: 'county' },
  unit: null,
  title: null,
  mustDo: [],
} as unknown as NonNullable<Session['account']>;
const visitor: Person = { account: null, abilities: ['see-public'] };
const owner: Person = { account: null, abilities: ['see-reports', 'see-account'] };
const auditor: Person = { account, abilities: ['see-reports', 'see-matters', 'see-account'] };

describe('a page', () => {
  it.each([
    ['opens for who has the ability', '/board', auditor, 'open'],
    ['is not theirs for who has an account without it', '/todo', auditor, 'not-yours'],
    ['asks visitors to sign in', '/todo', visitor, 'sign-in'],
    ['opens for who sits at the computer itself', '/account/220000/2025', owner, 'open'],
    ['of one’s own government opens', `/account/${OWN}/2025`, auditor, 'open'],
    ['of another government does not, with an account', '/account/220000/2025', auditor, 'other-government'],
    ['that finds the government itself opens', '/account', auditor, 'open'],
    ['for everybody opens for everybody', '/system', visitor, 'open'],
    ['deeper down needs what the first needs', '/matters/m1/do/close', visitor, 'sign-in'],
  ] as const)('%s (%s)', (_, path, person, kind) => {
    expect(openingOf(path, person).kind).toBe(kind);
  });

  it('that needs nothing does not wait to know who is here', () => {
    expect(['/', '/reading', '/system', '/todo'].map(opensForAll)).toEqual([true, true, true, false]);
  });
});
