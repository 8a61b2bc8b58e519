// Where somebody goes after signing in: the page that their day begins with.
import type { Session } from '../api/contract.ts';

export type FirstPage = '/' | '/todo' | '/board' | '/cockpit' | '/account' | '/system';

const PAGES: readonly (readonly [role: NonNullable<Session['account']>['roles'][number], page: FirstPage])[] = [
  ['leader', '/cockpit'],
  ['unit', '/todo'],
  ['office', '/board'],
  ['auditor', '/board'],
  ['deputy', '/account'],
  ['system-admin', '/system'],
  ['security-admin', '/system'],
  ['audit-admin', '/system'],
];

export function firstPage({ account }: Pick<Session, 'account'>): FirstPage {
  return PAGES.find(([role]) => account?.roles.includes(role))?.[1] ?? '/';
}
