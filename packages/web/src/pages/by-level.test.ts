import { expect, it } from 'vitest';
import type { Session } from '../api/contract.ts';
import { byLevel } from './by-level.ts';

const login = (name: string, code: string, level: string | null): Session['sampleLogins'][number] => ({
  login: name,
  name,
  role: 'office',
  unit: null,
  title: null,
  government: { code, name: code, level },
});

it('the county comes before the city above and the towns below, each with its people in their order', () => {
  const parted = byLevel([
    login('a', 'city', 'prefecture'),
    login('b', 'county', 'county'),
    login('c', 'town', 'township'),
    login('d', 'county', 'county'),
    login('e', 'elsewhere', null),
  ]);
  expect(parted.map(({ level, people }) => [level, ...people.map((each) => each.login)])).toEqual([
    ['county', 'b', 'd'],
    ['prefecture', 'a'],
    ['township', 'c'],
    ['other', 'e'],
  ]);
});
