import { expect, it } from 'vitest';
import type { Session } from '../api/contract.ts';
import { ownFilters } from './own-filters.ts';

type Account = NonNullable<Session['account']>;
const unit = { id: 'zj', name: '住建局' };
const post = (id: string, duty: Account['posts'][number]['duty']) => ({
  id,
  title: id,
  duty,
  unit: 'x',
  unitName: 'x',
});

it.each<[name: string, account: Partial<Account>, want: string[]]>([
  ['people of a unit get their unit', { roles: ['unit'], unit, posts: [post('zj-1', 'first')] }, ['unit zj']],
  [
    'a leader gets each leading post',
    { roles: ['leader'], unit, posts: [post('f1', 'county-leader'), post('x', 'first'), post('f2', 'county-leader')] },
    ['leader f1', 'leader f2'],
  ],
  ['the office gets none', { roles: ['office'], unit, posts: [] }, []],
  ['a deputy gets none', { roles: ['deputy'], unit: null, posts: [] }, []],
])('%s', (_, account, want) => {
  const found = ownFilters({ account: account as Account });
  expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual(want);
});

it('who has no account gets none', () => expect(ownFilters({ account: null })).toEqual([]));
