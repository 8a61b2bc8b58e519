import { expect, it } from 'vitest';
import type { Session } from '../api/contract.ts';
import { type FirstPage, firstPage } from './first-page.ts';

type Role = NonNullable<Session['account']>['roles'][number];

it.each<[readonly Role[], FirstPage]>([
  [['unit'], '/todo'],
  [['office'], '/board'],
  [['office', 'leader'], '/cockpit'],
  [['audit-admin'], '/system'],
  [['deputy'], '/account'],
])('%j begin their day at %s', (roles, page) => {
  const account = { roles } as unknown as NonNullable<Session['account']>;
  expect(firstPage({ account })).toBe(page);
});

it('who has no account begins at the first page', () => {
  expect(firstPage({ account: null })).toBe('/');
});
